// docs: API/SignalClass#trigger: all who wait go on
var $go : 4D.Signal
var $i : Integer
var $ready : Collection

$go:=New signal
$ready:=New shared collection
For ($i; 1; 5)
	New process("waits"; 0; "p"; $go)
End for 
DELAY PROCESS(Current process; 2)
$go.trigger()
allGone
ALERT("all went on")
