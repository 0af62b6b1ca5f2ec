// docs: Concepts/control-flow
// The bounds and the step of For are evaluated once, before the first turn.

var $i; $n; $step; $turns : Integer

$n:=3
$step:=1
For ($i; 1; $n; $step)
	$n:=99
	$step:=50
	$turns:=$turns+1
End for 
ALERT(String($turns))
