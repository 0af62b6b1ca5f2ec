// docs: commands/pause-process, commands/resume-process
// A paused process does nothing until it is resumed.
var $s : Object
var $ready : 4D.Signal
var $n; $before : Integer

$s:=New shared object("n"; 0; "stop"; False; "ended"; False)
$ready:=New signal
$n:=New process("counts"; 0; "p"; $s; $ready)
$ready.wait(10)
PAUSE PROCESS($n)
PAUSE PROCESS($n)
Repeat
	DELAY PROCESS(Current process; 0.5)
Until (Process state($n)=Paused)
ALERT(String(Process state($n)=Paused))
$before:=$s.n
DELAY PROCESS(Current process; 3)
ALERT(String($s.n=$before))
RESUME PROCESS($n)
Repeat
	DELAY PROCESS(Current process; 0.5)
Until ($s.n>$before)
ALERT(String($s.n>$before)+String(Process state($n)#Paused))
Use ($s)
	$s.stop:=True
End use 
allGone
