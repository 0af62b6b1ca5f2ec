//tetra: context=remote user=Ann
// docs: commands/session, process context table row 16: the twin process of a remote user starts stored procedures
var $s; $t : 4D.Signal

$s:=New signal
New process("tellSession"; 0; "p"; $s)
$s.wait(10)
$t:=New signal
CALL WORKER("w"; "tellSession"; $t)
$t.wait(10)
ALERT($s.type+" "+$t.type+" "+String($s.id=$t.id))
KILL WORKER("w")
allGone
