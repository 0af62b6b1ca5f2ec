// docs: Concepts/null-undefined ("a variable that has not yet been defined"; "Reading a property of an undefined value returns undefined"), Concepts/interpreted-compiled
// A variable that was never assigned or declared is undefined.

ALERT(String(Undefined($never)))
ALERT(String(Undefined($never.property)))
$never:=1
ALERT(String(Undefined($never)))
