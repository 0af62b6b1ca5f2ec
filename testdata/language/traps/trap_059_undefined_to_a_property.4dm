// docs: Concepts/null-undefined
// Trap 59: assigning an undefined value to a property gives it the empty value of its type.

var $o : Object:={a: 2; n: Null}

$o.a:=$o.zzz
ALERT(JSON Stringify($o))
