// docs: Concepts/shared
// A shared object passed to another process is the same object there.

var $s; $plain : Object
var $signal : 4D.Signal

$s:=New shared object("n"; 1)
$plain:={n: 1; s: $s}
$signal:=New signal
CALL WORKER("w"; "inWorker"; $s; $plain; $signal)
$signal.wait()
ALERT(String($s.n)+" "+String($plain.n)+" "+String($s.same))
