// docs: commands/abort-process-by-id: in single-user it does nothing
var $go; $ready : 4D.Signal
var $n : Integer

$go:=New signal
$ready:=New signal
$n:=New process("waits"; 0; "p"; $go; $ready)
$ready.wait(10)
Repeat
	DELAY PROCESS(Current process; 0.5)
Until (Process state($n)=Waiting for internal flag)
ABORT PROCESS BY ID(Process info($n).ID)
DELAY PROCESS(Current process; 2)
ALERT(String(Process state($n)=Waiting for internal flag))
$go.trigger()
allGone
