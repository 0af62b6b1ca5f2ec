// docs: commands/get-process-variable: pointers cannot be read
var $ready; $go : 4D.Signal
var $n : Integer

$ready:=New signal
$go:=New signal
$n:=New process("holds"; 0; "p"; $ready; $go)
$ready.wait(10)
Try
	GET PROCESS VARIABLE($n; vPointer; vCopy)
Catch
	ALERT(String(Last errors.last().errCode))
End try
$go.trigger()
allGone
