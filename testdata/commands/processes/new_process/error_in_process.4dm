// docs: Develop/processes, Concepts/error-handling
// An error ends the process it happens in, and no other.
var $s : 4D.Signal

$s:=New signal
New process("fails"; 0; "failing"; $s)
$s.wait(10)
Repeat
	DELAY PROCESS(Current process; 0.5)
Until (Process number("failing")=0)
ALERT("goes on "+String(Process number("failing")))
allGone
