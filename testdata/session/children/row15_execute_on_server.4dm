//tetra: context=stored-procedure
// docs: commands/session, process context table row 15: Execute on server, on the server
var $s : 4D.Signal

$s:=New signal
Execute on server("tellSession"; 0; "p"; $s)
$s.wait(10)
ALERT($s.type+" "+String($s.id=Session.id))
allGone
