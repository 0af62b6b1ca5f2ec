// docs: Concepts/pointer
// A pointer to a pointer is followed with parentheses.

var $n : Integer
var $p; $pp : Pointer

$n:=7
$p:=->$n
$pp:=->$p
ALERT(String(($pp->)->))
($pp->)->:=8
ALERT(String($n))
