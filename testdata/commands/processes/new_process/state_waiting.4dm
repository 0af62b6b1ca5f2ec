// docs: commands/process-state, API/SignalClass: Waiting for internal flag
var $go; $ready : 4D.Signal
var $n : Integer

$go:=New signal
$ready:=New signal
$n:=New process("waits"; 0; "p"; $go; $ready)
$ready.wait(10)
Repeat
	DELAY PROCESS(Current process; 0.5)
Until (Process state($n)=Waiting for internal flag)
ALERT(String(Process state($n)=Waiting for internal flag)+String(Process info($n).state)+String(Process state(Current process)))
$go.trigger()
allGone
