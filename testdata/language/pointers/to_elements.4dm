// docs: Concepts/pointer
// A pointer to an array, or to one of its elements.

var $p : Pointer

ARRAY TEXT($a; 2)
$p:=->$a
$p->{2}:="b"
ALERT($a{2}+" "+String(Size of array($p->)))
$p:=->$a{1}
$p->:="first"
ALERT($a{1})
