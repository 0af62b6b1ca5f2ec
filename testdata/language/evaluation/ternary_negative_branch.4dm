// docs: Concepts/operators
// A negative branch needs a blank after ?, because ?- clears a bit.

var $b : Boolean

$b:=True
ALERT(String($b ? -1 : 1))
ALERT(String(7 ?-1))
