// docs: Concepts/null-undefined
// An undefined value assigned to a missing property does not create it.

var $o : Object

$o:={a: 1}
$o.new:=$o.zzz
ALERT(String(OB Is defined($o; "new")))
ALERT(JSON Stringify($o))
