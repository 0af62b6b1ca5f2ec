// docs: commands/new-process, commands/process-number
// The result is the number of the process, under which and under its name others find it.
var $go; $ready : 4D.Signal
var $n : Integer

$go:=New signal
$ready:=New signal
$n:=New process("waits"; 0; "the name"; $go; $ready)
$ready.wait(10)
ALERT(String($n#Current process)+String(Process number("the name")=$n)+String(Process number("another")))
$go.trigger()
allGone
