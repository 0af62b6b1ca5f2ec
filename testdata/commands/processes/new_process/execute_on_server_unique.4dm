// docs: commands/execute-on-server: Optional * parameter
var $go : 4D.Signal
var $n : Integer

$go:=New signal
$n:=New process("waits"; 0; "one"; $go)
ALERT(String(Execute on server("waits"; 0; "one"; $go; *)=$n))
$go.trigger()
allGone
