//tetra: context=stored-procedure
// docs: commands/session, process context table row 16: New process on the server is Execute on server
var $s : 4D.Signal

$s:=New signal
New process("tellSession"; 0; "p"; $s)
$s.wait(10)
ALERT($s.type+" "+String($s.id=Session.id))
allGone
