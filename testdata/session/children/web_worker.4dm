//tetra: context=web
// docs: commands/session, process context table rows 21 and 5: the same for workers, whoever calls them
var $s : 4D.Signal

$s:=New signal
CALL WORKER("w"; "tellSession"; $s)
$s.wait(10)
WEB SEND TEXT($s.type+" "+String($s.id=Session.id); "text/plain")
KILL WORKER("w")
