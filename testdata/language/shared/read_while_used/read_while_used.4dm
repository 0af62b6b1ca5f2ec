// docs: Concepts/shared
// Reading is possible while another process uses the object.

var $s : Object
var $in; $out : 4D.Signal

$s:=New shared object("n"; 5)
$in:=New signal
$out:=New signal
CALL WORKER("w"; "inWorker"; $s; $in; $out)
$in.wait()
ALERT(String($s.n))
$out.trigger()
