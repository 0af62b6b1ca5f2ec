// docs: commands/kill-worker: a message to a killed worker starts a new process, with variables of its own
var $s : 4D.Signal

CALL WORKER("w"; "remember"; "before")
KILL WORKER("w")
$s:=New signal
CALL WORKER("w"; "tell"; $s)
$s.wait(10)
ALERT("["+$s.result+"]")
KILL WORKER("w")
