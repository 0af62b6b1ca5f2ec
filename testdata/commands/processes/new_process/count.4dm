// docs: commands/count-user-processes, commands/count-tasks
// Processes that are alive, and the highest number of one.
var $go; $ready : 4D.Signal
var $before; $n : Integer

$before:=Count user processes
$go:=New signal
$ready:=New signal
$n:=New process("waits"; 0; "p"; $go; $ready)
ALERT(String(Count user processes-$before)+String(Count tasks=$n))
$go.trigger()
allGone
