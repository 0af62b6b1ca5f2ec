// docs: Concepts/interpreted
// A variable that was never assigned or declared is undefined.

ALERT(String(Undefined($never)))
ALERT(String(Undefined($never.property)))
$never:=1
ALERT(String(Undefined($never)))
