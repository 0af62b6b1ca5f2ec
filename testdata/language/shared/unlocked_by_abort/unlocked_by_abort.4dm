// docs: Concepts/shared
// A process that is aborted inside Use releases what it held.

var $s : Object
var $signal : 4D.Signal

$s:=New shared object("n"; 0)
$signal:=New signal
$p:=New process("inProcess"; 0; "p"; $s; $signal)
$signal.wait()
Use ($s)
	$s.n:=$s.n+10
End use 
ALERT(String($s.n))
