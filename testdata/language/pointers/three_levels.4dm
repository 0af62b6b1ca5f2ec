// docs: Concepts/pointer
// Each pointer needs its parentheses.

var $v : Integer:=1
var $p1; $p2; $p3 : Pointer

$p1:=->$v
$p2:=->$p1
$p3:=->$p2
(($p3->)->)->:=5
(($p3->)->)->+=1
ALERT(String($v)+" "+String((($p3->)->)->))
