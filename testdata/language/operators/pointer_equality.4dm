// docs: Concepts/pointer
// Pointers are equal when they point to the same thing.

var $vPtrA; $vPtrB; $vPtrC : Pointer
var $x; $y : Integer

$vPtrA:=->$x
$vPtrB:=->$x
$vPtrC:=->$y

ALERT(String($vPtrA = $vPtrB))
ALERT(String($vPtrA = $vPtrC))
ALERT(String($vPtrA # $vPtrC))
ALERT(String($vPtrA # $vPtrB))
