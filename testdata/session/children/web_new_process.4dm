//tetra: context=web
// docs: commands/session, process context table rows 21 and 5: a web request of a single-user application starts standalone processes
var $s : 4D.Signal

$s:=New signal
New process("tellSession"; 0; "p"; $s)
$s.wait(10)
WEB SEND TEXT($s.type+" "+String($s.id=Session.id); "text/plain")
allGone
