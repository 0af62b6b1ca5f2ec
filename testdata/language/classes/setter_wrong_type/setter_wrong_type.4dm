// docs: Concepts/classes
// The parameter of a setter is checked as that of a function.

var $o : Object

$o:=cs.Typed.new()
Try
	$o.n:="text"
Catch
	ALERT(String(Last errors[0].errCode)+" "+Last errors[0].message)
End try
