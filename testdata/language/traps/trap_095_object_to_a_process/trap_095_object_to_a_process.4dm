// docs: commands/new-process
// Trap 95: an object given to a new process is copied, unless it is shared.

var $o; $shared : Object
var $signal : 4D.Signal

$o:={n: 1}
$shared:=New shared object("n"; 1)
$signal:=New signal
$p:=New process("changes"; 0; "other"; $o; $shared; $signal)
$signal.wait()
While (Process number("other")#0) // it ends after the signal
	DELAY PROCESS(Current process; 1)
End while 
ALERT(String($o.n)+" "+String($shared.n))
