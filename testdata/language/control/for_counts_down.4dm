// docs: Concepts/control-flow
// A negative increment counts down; without one nothing is run.

var $s : Text

For ($i; 3; 1; -1)
	$s+=String($i)
End for 
For ($i; 5; 1)
	$s+="x"
End for 
For ($i; 2; 2)
	$s+="="
End for 
For ($i; 2; 2; -1)
	$s+="-"
End for 
ALERT($s)
