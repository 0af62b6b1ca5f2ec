// docs: Concepts/control-flow, commands/ob-remove
// Properties are in order of creation: one that is removed and added again comes last.

var $o : Object:={a: 1; b: 2; c: 3}

OB REMOVE($o; "a")
$o.a:=4
$o.b:=5
ALERT(JSON Stringify($o))
