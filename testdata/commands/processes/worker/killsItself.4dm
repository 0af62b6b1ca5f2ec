#DECLARE($s : 4D.Signal; $again : 4D.Signal)
KILL WORKER
CALL WORKER(Current process name; "tell"; $again)
Use ($s)
	$s.result:="still running"
End use 
$s.trigger()
