// docs: commands/on-err-call
// A local handler is not called for errors of other processes.
//tetra: status=1

var $signal : 4D.Signal

ON ERR CALL("onError")
$signal:=New signal
CALL WORKER("w"; "inWorker"; $signal)
$signal.wait()
