// docs: Concepts/object
// A number property is a Real, whatever variable it came from.

var $i : Integer
var $o : Object

$i:=5
$o:={n: $i}
ALERT(String(Value type($o.n)=Is real))
$o.n:=$o.n+0.5
ALERT(String($o.n))
