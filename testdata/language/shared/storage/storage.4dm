// docs: commands/storage
// Storage is a shared object that all processes have in common.

var $signal : 4D.Signal

Use (Storage)
	Storage.counters:=New shared object("customers"; 0; "invoices"; 0)
End use 
$signal:=New signal
CALL WORKER("w"; "inWorker"; $signal)
$signal.wait()
ALERT(JSON Stringify(Storage.counters)+" "+String(OB Is shared(Storage)))
