// docs: Concepts/shared
// Changes of several processes inside Use do not overwrite each other.

var $s : Object
var $i : Integer
var $signals : Collection

$s:=New shared object("n"; 0)
$signals:=[]
For ($i; 1; 4)
	$signals.push(New signal)
	CALL WORKER("w"+String($i); "inWorker"; $s; $signals[$i-1])
End for 
For ($i; 1; 4)
	$signals[$i-1].wait()
End for 
ALERT(String($s.n))
