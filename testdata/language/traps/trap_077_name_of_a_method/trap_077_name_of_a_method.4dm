// docs: Concepts/quick-tour
// Trap 77: the name of a method calls it.

var $x : Integer

$x:=MyMethod
ALERT(String($x))
