// docs: Concepts/operators
// Trap 17: the ternary operator comes last and nests to the right.

var $n : Integer

For ($n; -1; 1)
	ALERT(String($n<0 ? -1 : $n=0 ? 0 : 1))
End for 
