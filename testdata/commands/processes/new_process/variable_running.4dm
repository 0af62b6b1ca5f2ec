// docs: commands/get-process-variable: the source process is not warned; here it answers while it runs
var $s : Object
var $ready : 4D.Signal
var $n : Integer
var $o : Object

$s:=New shared object("n"; 0; "stop"; False)
$ready:=New signal
$n:=New process("counts"; 0; "p"; $s; $ready)
$ready.wait(10)
SET PROCESS VARIABLE($n; poked; 12)
GET PROCESS VARIABLE($n; poked; vCopy)
ALERT(String(vCopy))
Use ($s)
	$s.stop:=True
End use 
allGone
