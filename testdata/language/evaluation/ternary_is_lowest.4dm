// docs: Concepts/operators
// Everything to the left of ? is the condition, and both branches are whole expressions.

var $t; $b : Integer

$t:=1
$b:=1
ALERT(String($t+$b=2 ? 10+1 : 20+2))
ALERT(String($t+$b=3 ? 10+1 : 20+2))
ALERT(String(100+($b=1 ? 1 : 2)))
