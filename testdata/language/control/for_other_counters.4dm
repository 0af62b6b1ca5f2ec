// docs: Concepts/control-flow
// The counter of For can be an undeclared variable or a process variable; no page says that it can be a property or an element, as here.

var $o : Object
var $t : Text

For ($k; 1; 3)
	$t+=String($k)
End for 
For (counterOfThisTest; 1; 3)
	$t+=String(counterOfThisTest)
End for 
$o:={}
For ($o.i; 1; 3)
	$t+=String($o.i)
End for 
ARRAY LONGINT($a; 2)
For ($a{2}; 1; 3)
	$t+=String($a{2})
End for 
ALERT($t)
