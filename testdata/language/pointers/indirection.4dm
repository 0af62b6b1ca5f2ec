// docs: Concepts/pointer
// A pointer stands for its variable, also on the left of :=.

var $p : Pointer
var $n : Integer
var $t : Text
var $o : Object

$p:=->$n
$p->:=5
$p->:=$p->+1
$p->+=4
ALERT(String($n))
$p:=->$t
$p->:="cat"
$p->[[1]]:="b"
ALERT($t)
$p:=->$o
$p->:={a: 1}
ALERT(String($p->a))
$p->b:=2
ALERT(String($o.b))
