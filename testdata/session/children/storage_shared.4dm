// docs: API/SessionClass#storage: one storage for all processes of the session
var $s : 4D.Signal

$s:=New signal
New process("storeInSession"; 0; "p"; $s)
$s.wait(10)
ALERT(Session.storage.from)
allGone
