// docs: commands/clear-semaphore: from another process nothing happens
var $done : 4D.Signal
var $ok : Boolean

$ok:=Semaphore("mine")
$done:=New signal
New process("clearsOther"; 0; "p"; $done)
$done.wait(10)
ALERT(String($done.set)+String(Test semaphore("mine")))
allGone
