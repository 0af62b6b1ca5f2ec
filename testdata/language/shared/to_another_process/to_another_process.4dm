// docs: Develop/processes
// An object passed to another process is copied; a shared one is the same there.

var $o; $s; $signal : Object
var $process : Integer

$o:={n: 1}
$s:=New shared object("n"; 1)
$signal:=New signal
$process:=New process("changeBoth"; 0; "changeBoth"; $o; $s; $signal)
ALERT(String($signal.wait(10)))
ALERT(String($o.n)+" "+String($s.n))
