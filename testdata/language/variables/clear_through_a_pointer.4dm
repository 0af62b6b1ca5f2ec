// docs: commands/clear-variable, Concepts/pointer
// A followed pointer can stand where a variable can.

var $t : Text:="x"
var $p : Pointer:=->$t

CLEAR VARIABLE($p->)
ALERT("["+$t+"]")
