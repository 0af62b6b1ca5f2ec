// docs: Concepts/control-flow
// Trap 72: the bounds of For are evaluated once.

var $i; $n; $turns : Integer

$n:=2
For ($i; 1; $n)
	$n:=99
	$turns+=1
End for 
ALERT(String($turns))
