// docs: Concepts/pointer, commands/undefined
// A pointer may be made before its variable has a value; the variable is then created through it.

$p:=->notYet
ALERT(String(Undefined(notYet)))
$p->:="now"
ALERT(notYet)
