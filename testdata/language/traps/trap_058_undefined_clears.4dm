// docs: Concepts/null-undefined
// Trap 58: assigning an undefined value clears the variable.

var $o : Object:={a: 2; n: Null}
var $k : Integer:=9

$k:=$o.zzz
ALERT(String($k))
