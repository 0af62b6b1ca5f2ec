// docs: commands/resume-process: it ends a delay too
var $s : Object
var $ready : 4D.Signal
var $n; $before : Integer

$s:=New shared object("n"; 0; "stop"; False; "ended"; False)
$ready:=New signal
$n:=New process("counts"; 0; "p"; $s; $ready)
$ready.wait(10)
DELAY PROCESS($n; 6000)
Repeat
	$before:=$s.n
	DELAY PROCESS(Current process; 2)
Until ($s.n=$before)  // it is in the long delay
Use ($s)
	$s.stop:=True
End use 
RESUME PROCESS($n)
allGone
ALERT(String($s.ended))
