// docs: Concepts/operators
// := copies the value of the expression into the variable.

var $a; $b : Integer

$a:=3
$b:=$a
$a:=4
ALERT(String($a)+" "+String($b))
