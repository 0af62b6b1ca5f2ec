// docs: commands/type
// Type of a followed pointer is that of the variable.

var $i : Integer
var $v : Variant
var $p : Pointer

$p:=->$i
ALERT(String(Type($p->)=Is longint)+" "+String(Type($p)=Is pointer))
$p:=->$v
$v:="x"
ALERT(String(Type($p->)=Is variant)+" "+String(Value type($p->)=Is text))
