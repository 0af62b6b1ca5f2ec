// docs: Concepts/classes
// A shared singleton is the same in all processes.

var $signal : 4D.Signal

cs.Counter.me.add(5)
$signal:=New signal
CALL WORKER("w"; "inWorker"; $signal)
$signal.wait()
ALERT(String(cs.Counter.me.n))
