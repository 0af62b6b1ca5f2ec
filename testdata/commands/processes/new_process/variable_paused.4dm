// docs: commands/get-process-variable, commands/pause-process
// A paused process can be read.
var $ready; $go : 4D.Signal
var $n : Integer

$ready:=New signal
$go:=New signal
$n:=New process("holds"; 0; "p"; $ready; $go)
$ready.wait(10)
PAUSE PROCESS($n)
GET PROCESS VARIABLE($n; vText; vCopy)
ALERT(vCopy)
RESUME PROCESS($n)
$go.trigger()
allGone
