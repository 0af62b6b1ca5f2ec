// docs: commands/semaphore: True when another process has set it; only that one can clear it
var $set; $go : 4D.Signal
var $n : Integer

$set:=New signal
$go:=New signal
$n:=New process("keepsSemaphore"; 0; "p"; $set; $go; True)
$set.wait(10)
ALERT(String(Semaphore("mine"))+String(Test semaphore("mine")))
CLEAR SEMAPHORE("mine")
ALERT(String(Test semaphore("mine")))
$go.trigger()
ALERT(String(Semaphore("mine"; 600)))
allGone
