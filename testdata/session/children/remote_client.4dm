//tetra: context=remote-client
// docs: commands/session, process context table row 23: on a remote 4D Session is Null, in the processes it starts too
var $s : 4D.Signal

$s:=New signal
New process("tellSession"; 0; "p"; $s)
$s.wait(10)
ALERT(String(Session=Null)+$s.type+String($s.process=Null))
allGone
