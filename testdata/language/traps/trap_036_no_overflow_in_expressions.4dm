// docs: commands/value-type, Concepts/number
// Trap 36: an expression is a Real, it does not overflow.

var $i : Integer:=2147483647

$r:=$i+1
ALERT(String($r))
