// docs: Concepts/pointer
// A pointer names a variable: it sees its value at the time.

$v:="text"
$p:=->$v
$v:=5
ALERT(String($p->+1))
$p->:=!2024-01-01!
ALERT(String(Value type($v)=Is date))
