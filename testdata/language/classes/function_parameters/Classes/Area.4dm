Function named($width : Integer; $height : Integer)->$area : Integer
	$area:=$width*$height

Function returned($width : Integer; $height : Integer) : Integer
	return $width*$height

Function untyped($x)
	return Value type($x)
