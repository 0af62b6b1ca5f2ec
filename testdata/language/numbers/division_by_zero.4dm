// docs: Concepts/number
// / by zero is no error: it gives an infinite number.

var $x : Real

$x:=1/0
ALERT(String($x))
ALERT(String(-1/0))
ALERT("["+String(0/0)+"]")
ALERT(String($x>1000000))
