// docs: API/FunctionClass
// source cannot be written.

var $f : 4D.Function

$f:=Formula(1)
Try
	$f.source:="2"
Catch
	ALERT("error")
End try
ALERT($f.source)
