// docs: commands/call-worker: with an empty name the method that started the worker is run
var $s : 4D.Signal

CALL WORKER("w"; "startup")
CALL WORKER("w"; "remember"; "other")
$s:=New signal
CALL WORKER("w"; ""; $s)
$s.wait(10)
ALERT($s.result)
KILL WORKER("w")
