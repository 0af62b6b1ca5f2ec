#DECLARE($t : Text)

var $p : Pointer:=->$t
$p->:="callee"
ALERT($t+" "+$1)
