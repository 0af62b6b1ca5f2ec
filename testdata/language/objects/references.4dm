// docs: Concepts/object
// An object variable is a reference: a copy of it is the same object.

var $o; $z : Object

$o:={a: 2}
$z:=$o
$z.a:=5
ALERT(String($o.a))
ALERT(String($z=$o))
ALERT(String({q: 1}={q: 1}))
$z:=OB Copy($o)
$z.a:=6
ALERT(String($o.a))
