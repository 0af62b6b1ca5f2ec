// docs: commands/on-err-call
// A handler with the scope ek global is called for errors of every process that has none of its own.

var $signal : 4D.Signal

ON ERR CALL("onError"; ek global)
$signal:=New signal
CALL WORKER("w"; "inWorker"; $signal)
$signal.wait()
throw(2; "main")
ALERT("end")
