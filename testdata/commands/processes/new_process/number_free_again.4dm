// docs: commands/process-info (number, "ID: Process unique ID"): the ID differs where the number is used again
var $s : 4D.Signal
var $n; $i : Integer
var $first : Object

$s:=New signal
$n:=New process("waits"; 0; "p"; $s)
$first:=Process info($n)
$s.trigger()
While (Process state($n)#Does not exist)
	DELAY PROCESS(Current process; 0.2)
End while 
$s:=New signal
ALERT(String(New process("waits"; 0; "p"; $s)=$n)+String(Process info($n).ID=$first.ID))
$s.trigger()
allGone
