// docs: Concepts/arrays
// An index beyond the size of an array.

var $i : Integer

ARRAY TEXT($names; 2)
For ($i; 1; 3)
	$names{$i}:="name "+String($i)
End for 
