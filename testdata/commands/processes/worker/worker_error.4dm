// docs: Develop/processes, Concepts/error-handling: an error ends the message it happens in; the worker goes on
var $s : 4D.Signal

CALL WORKER("w"; "fails")
$s:=New signal
CALL WORKER("w"; "tell"; $s)
ALERT(String($s.wait(10)))
KILL WORKER("w")
