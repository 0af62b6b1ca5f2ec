// docs: Develop/processes#creating-and-clearing-processes
// A process is gone when its method has ended.
var $s : 4D.Signal
var $n : Integer

$s:=New signal
$n:=New process("who"; 0; "short"; $s)
$s.wait(10)
While (Process number("short")#0)
	DELAY PROCESS(Current process; 0.2)
End while 
ALERT(String(Process state($n))+String(Process info($n)=Null))
allGone
