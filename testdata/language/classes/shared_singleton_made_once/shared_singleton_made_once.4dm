// docs: Concepts/classes
// Processes that ask for a shared singleton at the same time get one instance, made once.

var $i : Integer
var $signals : Collection

Use (Storage)
	Storage.made:=New shared object("count"; 0)
	Storage.seen:=New shared collection
End use 
$signals:=[]
For ($i; 1; 8)
	$signals.push(New signal)
	CALL WORKER("w"+String($i); "inWorker"; $signals[$i-1])
End for 
For ($i; 1; 8)
	$signals[$i-1].wait()
End for 
ALERT(String(Storage.made.count)+" "+Storage.seen.distinct().join(",")+" "+String(Storage.seen.length))
