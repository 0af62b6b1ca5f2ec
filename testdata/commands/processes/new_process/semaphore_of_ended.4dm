// docs: commands/clear-semaphore: it remains until the process that made it ends
var $set; $go : 4D.Signal
var $n : Integer

$set:=New signal
$go:=New signal
$n:=New process("keepsSemaphore"; 0; "p"; $set; $go; False)
$set.wait(10)
$go.trigger()
allGone
ALERT(String(Test semaphore("mine"))+String(Semaphore("mine")))
