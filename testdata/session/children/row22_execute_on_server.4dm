// docs: commands/session, process context table row 22: Execute on server in single-user acts as New process
var $s : 4D.Signal

$s:=New signal
Execute on server("tellSession"; 0; "p"; $s)
$s.wait(10)
ALERT($s.type+" "+String($s.id=Session.id))
allGone
