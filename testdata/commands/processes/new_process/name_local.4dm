// docs: commands/new-process: a name that begins with $ makes the process local
var $go : 4D.Signal
var $n : Integer

$go:=New signal
$n:=New process("waits"; 0; "$local"; $go)
ALERT(Process info($n).name)
$go.trigger()
allGone
