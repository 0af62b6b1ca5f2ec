// docs: Concepts/object
// An undefined value in an object literal makes no property.

var $o; $p : Object

$o:={}
$p:={a: 1; b: $o.zzz; c: 2}
ALERT(JSON Stringify($p))
