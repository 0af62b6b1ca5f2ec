// docs: commands/undefined
// A variable is defined by a declaration or an assignment.

var $declared : Text

ALERT(String(Undefined($declared))+" "+String(Undefined($never)))
$never:=1
ALERT(String(Undefined($never)))
ALERT(String(Undefined(procVar)))
procVar:=1
ALERT(String(Undefined(procVar)))
