// docs: commands/set-assert-enabled
// With * the setting is of the current process only.

var $signal : 4D.Signal

SET ASSERT ENABLED(False; *)
ALERT(String(Get assert enabled))
$signal:=New signal
CALL WORKER("w"; "inWorker"; $signal)
$signal.wait()
ALERT(String(Storage.seen.on))
