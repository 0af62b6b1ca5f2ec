// docs: Concepts/shared
// While one process uses an object, another that wants it waits.

var $s : Object
var $in; $out : 4D.Signal

$s:=New shared object("log"; New shared collection)
$in:=New signal
$out:=New signal
Use ($s)
	CALL WORKER("w"; "inWorker"; $s; $in; $out)
	$in.wait()
	DELAY PROCESS(Current process; 6)
	$s.log.push("main")
End use 
$out.wait()
ALERT($s.log.join(","))
