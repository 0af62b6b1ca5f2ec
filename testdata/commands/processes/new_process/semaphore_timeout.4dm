// docs: commands/semaphore: tickCount is how long it waits before it returns True
var $set; $go : 4D.Signal
var $n; $start : Integer

$set:=New signal
$go:=New signal
$n:=New process("keepsSemaphore"; 0; "p"; $set; $go; True)
$set.wait(10)
$start:=Milliseconds
ALERT(String(Semaphore("mine"; 6))+String((Milliseconds-$start)>=95))
$go.trigger()
allGone
