// docs: commands/get-process-variable, Concepts/shared
// An object is read as a copy: changing it does not reach the other process.
var $ready; $go : 4D.Signal
var $n : Integer
var $first; $second : Object

$ready:=New signal
$go:=New signal
$n:=New process("holds"; 0; "p"; $ready; $go)
$ready.wait(10)
GET PROCESS VARIABLE($n; vObject; $first)
$first.name:="changed"
GET PROCESS VARIABLE($n; vObject; $second)
ALERT($second.name)
$go.trigger()
allGone
