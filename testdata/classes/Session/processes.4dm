// docs: commands/session ("available from any process in standalone (single-user) applications"): all have the same session.
var $signal : 4D.Signal
var $id : Text

Use (Session.storage)
	Session.storage.ids:=New shared collection
End use
$signal:=New signal
New process("processes_note"; 0; "other"; $signal)
$signal.wait(5)
$signal:=New signal
CALL WORKER("worker"; "processes_note"; $signal)
$signal.wait(5)
KILL WORKER("worker")
While (Count user processes>1)
	DELAY PROCESS(Current process; 0.2)
End while
For each ($id; Session.storage.ids)
	ALERT(String($id=Session.id))
End for each
