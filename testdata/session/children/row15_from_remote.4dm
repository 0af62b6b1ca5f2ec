//tetra: context=remote user=Ann
// docs: commands/session, process context table row 15: what a remote user starts with Execute on server is a stored procedure
var $s : 4D.Signal

$s:=New signal
Execute on server("tellSession"; 0; "p"; $s)
$s.wait(10)
ALERT(Session.info.type+" "+$s.type+" "+String($s.id=Session.id))
allGone
