// docs: commands/session, sessions-and-web process context table row 21: New process of a single-user application
var $s : 4D.Signal

$s:=New signal
New process("tellSession"; 0; "p"; $s)
$s.wait(10)
ALERT($s.type+" "+String($s.id=Session.id)+String($s.process=Session.id))
allGone
