// docs: Concepts/control-flow
// The step of For may be greater than 1, negative or a fraction.

var $i : Integer
var $r : Real
var $t : Text

For ($i; 1; 10; 3)
	$t+=String($i)+" "
End for 
For ($i; 10; 1; -4)
	$t+=String($i)+" "
End for 
For ($r; 0; 1; 0.25)
	$t+=String($r)+" "
End for 
ALERT($t)
