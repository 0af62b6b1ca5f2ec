// docs: commands/get-process-variable, examples 4 and 5
// A whole array, and an element of one.
var $ready; $go : 4D.Signal
var $n; $i : Integer
var $element : Text

ARRAY TEXT($anArray; 0)
$ready:=New signal
$go:=New signal
$n:=New process("holds"; 0; "p"; $ready; $go)
$ready.wait(10)
GET PROCESS VARIABLE($n; vArray; $anArray)
ALERT(String(Size of array($anArray))+$anArray{2})
$i:=1
GET PROCESS VARIABLE($n; vArray{$i}; $element)
ALERT($element)
Try
	GET PROCESS VARIABLE($n; vArray{9}; $element)
Catch
	ALERT(String(Last errors.last().errCode))
End try
$go.trigger()
allGone
