// docs: Concepts/pointer
// -> before a variable makes a pointer, after a pointer it gives the variable.

var $p : Pointer
var $x : Integer

$x:=5
$p:=->$x
ALERT(String($p->))
$p->:=7
ALERT(String($x))
