// docs: commands/get-process-variable: for a variable that does not exist the undefined value is returned
var $ready; $go : 4D.Signal
var $n : Integer

vCopy:="before"
$ready:=New signal
$go:=New signal
$n:=New process("holds"; 0; "p"; $ready; $go)
$ready.wait(10)
GET PROCESS VARIABLE($n; vNothing; vCopy)
ALERT(String(Undefined(vCopy)))
$go.trigger()
allGone
