// docs: commands/call-worker: the main process is a worker, number 1; here it runs its messages when its method has ended
var $done : 4D.Signal

mainVariable:="of main"
CALL WORKER(1; "inMain"; "from itself"; 1)
CALL WORKER(1; ""; "ignored"; 1)
CALL WORKER("w"; "callsMain"; 1; "from a worker")
$done:=New signal
CALL WORKER("w"; Formula($1.trigger()); $done)
$done.wait(10)
KILL WORKER("w")
allGone
ALERT("method ends")
