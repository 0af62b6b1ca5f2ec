// docs: Concepts/operators
// Ternaries nest to the right without parentheses.

var $n : Integer

For ($n; -1; 1)
	ALERT(String($n<0 ? -1 : $n=0 ? 0 : 1))
End for 
ALERT(1=2 ? "a" : 1=1 ? "b" : "c")
ALERT(1=1 ? 1=2 ? "a" : "b" : "c")
