// docs: Concepts/control-flow
// For with its default step: no turn when the start is beyond the end, one turn when they are equal.

var $i; $turns : Integer

For ($i; 3; 1)
	$turns:=$turns+1
End for 
ALERT(String($turns))
For ($i; 3; 3)
	$turns:=$turns+1
End for 
ALERT(String($turns))
For ($i; 3; 1; -1)
	$turns:=$turns+1
End for 
ALERT(String($turns))
