// docs: Concepts/object
// Trap 67: an assignment of an object does not copy it.

var $o; $z : Object

$o:={a: 2}
$z:=$o
$z.a:=5
ALERT(String($o.a))
