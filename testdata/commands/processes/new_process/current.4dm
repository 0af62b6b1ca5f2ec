// docs: commands/current-process, commands/current-process-name, commands/process-info
// A process knows its number, name and type.
var $s : 4D.Signal
var $n : Integer

$s:=New signal
$n:=New process("who"; 0; "its name"; $s)
$s.wait(10)
ALERT(String($s.number=$n)+" "+$s.name+" "+String($s.type))
allGone
