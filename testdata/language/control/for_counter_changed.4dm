// docs: Concepts/control-flow
// The body may change the counter of For.

var $i : Integer
var $t : Text

For ($i; 1; 10)
	$t+=String($i)+" "
	If ($i=2)
		$i:=8
	End if 
End for 
ALERT($t)
