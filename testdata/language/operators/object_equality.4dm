// docs: Concepts/object
// = and # compare the references of objects, not their properties.

var $o1; $o2; $o3 : Object

$o1:={a: 1}
$o2:={a: 1}
$o3:=$o1

ALERT(String($o1 = $o3))
ALERT(String($o1 = $o2))
ALERT(String($o1 # $o3))
ALERT(String($o1 # $o2))
