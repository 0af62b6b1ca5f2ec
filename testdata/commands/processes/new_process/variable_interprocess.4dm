// docs: commands/get-process-variable, commands/set-process-variable: interprocess variables, of the server with any negative number
var $ready; $go : 4D.Signal
var $n : Integer

$ready:=New signal
$go:=New signal
$n:=New process("holds"; 0; "p"; $ready; $go)
$ready.wait(10)
GET PROCESS VARIABLE($n; <>inter; vCopy)
SET PROCESS VARIABLE($n; <>inter; "set for all")
GET PROCESS VARIABLE(-1; <>inter; vAgain)
ALERT(vCopy+" "+<>inter+" "+vAgain)
$go.trigger()
allGone
