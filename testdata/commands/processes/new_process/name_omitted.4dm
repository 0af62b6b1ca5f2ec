// docs: commands/new-process: if you omit it, the name is the empty string
var $n : Integer

$n:=New process("sleeps"; 0)
ALERT("["+String(Process info($n).name)+"]")
allGone
