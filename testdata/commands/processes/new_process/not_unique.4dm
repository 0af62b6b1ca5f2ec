// docs: commands/new-process
// Without * each call starts a process.
var $go; $ready : 4D.Signal
var $first; $second : Integer

$go:=New signal
$ready:=New signal
$first:=New process("waits"; 0; "one"; $go; $ready)
$second:=New process("waits"; 0; "one"; $go; $ready)
ALERT(String($first=$second))
$go.trigger()
allGone
