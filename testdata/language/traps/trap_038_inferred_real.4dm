// docs: Concepts/variables
// Trap 38: var $n:=20 declares a Real.

var $n:=20

ALERT(String(Type($n)=Is real))
$n:=$n/8
ALERT(String($n))
