//tetra: context=stored-procedure
// docs: commands/session, process context table row 16: CALL WORKER on the server
var $s : 4D.Signal

$s:=New signal
CALL WORKER("w"; "tellSession"; $s)
$s.wait(10)
ALERT($s.type+" "+String($s.id=Session.id))
KILL WORKER("w")
