#DECLARE($array : Pointer)

var $i : Integer

For ($i; 1; Size of array($array->))
	$array->{$i}:=$i*$i
End for 
