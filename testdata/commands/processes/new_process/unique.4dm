// docs: commands/new-process: with *, an existing process of the name is used
var $go; $ready : 4D.Signal
var $first; $second; $other : Integer

$go:=New signal
$ready:=New signal
$first:=New process("waits"; 0; "one"; $go; $ready; *)
$second:=New process("waits"; 0; "one"; $go; $ready; *)
$other:=New process("waits"; 0; "two"; $go; $ready; *)
ALERT(String($first=$second)+String($first=$other))
$go.trigger()
allGone
