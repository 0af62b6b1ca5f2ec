// docs: Concepts/object
// Object literals: any expression as a value, reserved words as names, literals inside each other.

var $o : Object
var $n : Integer

$n:=3
$o:={}
ALERT(JSON Stringify($o))
$o:={a: 1; b: "x"; c: {}; d: [1; {e: True}]; sum: $n+4*2; none: Null}
ALERT(JSON Stringify($o))
$o:={if: 1; for: 2; return: 3; try: 4}
ALERT(String($o.if+$o.for+$o.return+$o.try))
$o:=New object("a"; 1; "b"; [2])
ALERT(JSON Stringify($o))
ALERT(JSON Stringify(New object))
