// docs: Concepts/classes
// Each process has its own instance of a process singleton.

var $signal : 4D.Signal

cs.Tag.me.tag:="main"
$signal:=New signal
CALL WORKER("w"; "inWorker"; $signal)
$signal.wait()
ALERT(Storage.seen.tag+" "+cs.Tag.me.tag)
