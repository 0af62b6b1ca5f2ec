// docs: Concepts/operators
// Compound assignment works through pointers, to variables and elements.

var $n : Real:=10
var $p : Pointer:=->$n

ARRAY LONGINT($a; 2)
$p->+=5
$p->*=2
$p->-=6
$p->/=4
ALERT(String($n))
$p:=->$a{2}
$p->+=7
$p:=->$a
$p->{2}+=1
ALERT(String($a{2}))
