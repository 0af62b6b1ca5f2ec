// docs: Concepts/null-undefined
// Trap 60: assigning an undefined value to a missing property does nothing.

var $o : Object:={a: 2; n: Null}

$o.new:=$o.zzz
ALERT(JSON Stringify($o))
