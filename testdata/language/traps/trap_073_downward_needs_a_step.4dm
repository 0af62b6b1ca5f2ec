// docs: Concepts/control-flow
// Trap 73: without a negative step For does not count down.

var $i : Integer

For ($i; 3; 1)
	ALERT("up "+String($i))
End for 
For ($i; 3; 1; -1)
	ALERT("down "+String($i))
End for 
