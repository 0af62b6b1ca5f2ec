// docs: commands/session, process context table row 21: processes that child processes start
var $s; $t : 4D.Signal

$s:=New signal
New process("tellInWorker"; 0; "p"; $s)
$s.wait(10)
$t:=New signal
CALL WORKER("w"; "tellInProcess"; $t)
$t.wait(10)
ALERT(String($s.id=Session.id)+String($t.id=Session.id))
KILL WORKER("w")
KILL WORKER("inner")
allGone
