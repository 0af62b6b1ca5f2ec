// docs: commands/call-worker: the worker may be given by its number
var $s; $t : 4D.Signal

CALL WORKER("w"; "remember"; "w")
$s:=New signal
CALL WORKER("w"; "tell"; $s)
$s.wait(10)
$t:=New signal
CALL WORKER($s.number; "tell"; $t)
$t.wait(10)
ALERT($t.result)
KILL WORKER($s.number)
