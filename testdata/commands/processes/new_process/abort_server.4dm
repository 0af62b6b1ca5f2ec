//tetra: context=stored-procedure
// docs: commands/abort-process-by-id: on a server the process is stopped
var $go; $ready : 4D.Signal
var $n : Integer

$go:=New signal
$ready:=New signal
$n:=New process("waits"; 0; "p"; $go; $ready)
$ready.wait(10)
ABORT PROCESS BY ID(Process info($n).ID)
Repeat
	DELAY PROCESS(Current process; 0.5)
Until (Process state($n)=Does not exist)
ALERT(String(Process state($n)))
allGone
