// docs: commands/pause-process: a delayed process is paused; RESUME PROCESS resumes it at once
var $s : Object
var $ready : 4D.Signal
var $n; $before : Integer

$s:=New shared object("n"; 0; "stop"; False; "ended"; False)
$ready:=New signal
$n:=New process("counts"; 0; "p"; $s; $ready)
$ready.wait(10)
DELAY PROCESS($n; 6000)
PAUSE PROCESS($n)
Repeat
	DELAY PROCESS(Current process; 0.5)
Until (Process state($n)=Paused)
ALERT(String(Process state($n)=Paused))
Use ($s)
	$s.stop:=True
End use 
RESUME PROCESS($n)
allGone
ALERT(String($s.ended))
