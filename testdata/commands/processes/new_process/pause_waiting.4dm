// docs: commands/pause-process
// A process that waits for a signal is paused too: it goes on only when it is resumed.
var $go; $ready : 4D.Signal
var $n : Integer

$go:=New signal
$ready:=New signal
$n:=New process("waits"; 0; "p"; $go; $ready)
$ready.wait(10)
PAUSE PROCESS($n)
Repeat
	DELAY PROCESS(Current process; 0.5)
Until (Process state($n)=Paused)
$go.trigger()
DELAY PROCESS(Current process; 2)
ALERT(String(Process state($n)=Paused))
RESUME PROCESS($n)
allGone
ALERT(String(Process state($n)))
