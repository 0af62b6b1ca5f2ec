// docs: commands/delay-process: another process can be delayed, and 0 ends the delay
var $s : Object
var $ready : 4D.Signal
var $n; $before : Integer

$s:=New shared object("n"; 0; "stop"; False; "ended"; False)
$ready:=New signal
$n:=New process("counts"; 0; "p"; $s; $ready)
$ready.wait(10)
DELAY PROCESS($n; 6000)
// its own delays are short
Repeat
	$before:=$s.n
	DELAY PROCESS(Current process; 2)
Until ($s.n=$before)
ALERT(String(Process state($n)=Delayed))
DELAY PROCESS(Current process; 3)
ALERT(String($s.n=$before))
DELAY PROCESS($n; 0)
Repeat
	DELAY PROCESS(Current process; 0.5)
Until ($s.n>$before)
ALERT(String($s.n>$before))
Use ($s)
	$s.stop:=True
End use 
allGone
