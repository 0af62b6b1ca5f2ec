// docs: Concepts/null-undefined
// An undefined value creates no property in a literal.

var $o : Object:={}
var $p : Object

$p:={a: $o.none; b: 1}
ALERT(JSON Stringify($p)+" "+String(OB Is defined($p; "a")))
