// docs: Develop/processes#using-workers: a worker keeps its process variables from one message to the next
var $s : 4D.Signal

$s:=New signal
CALL WORKER("w"; "remember"; "first")
CALL WORKER("w"; "remember"; "second")
CALL WORKER("w"; "tell"; $s)
$s.wait(10)
ALERT($s.result)
ALERT(String(Undefined(memory)))
KILL WORKER("w")
