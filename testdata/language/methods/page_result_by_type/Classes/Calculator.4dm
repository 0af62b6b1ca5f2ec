Function add($x : Variant; $y : Integer) : Integer
	$0:=$x+$y
