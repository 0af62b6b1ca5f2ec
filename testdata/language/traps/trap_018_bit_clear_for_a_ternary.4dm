//tetra: status=1
// docs: Concepts/number, Concepts/operators
// Trap 18: ?- without a blank is the operator Bit Clear, so that the colon has no question mark.

var $b : Boolean

$x:=$b ? -1 : 1
ALERT(String($x))
$x:=$b ?-1 : 1
