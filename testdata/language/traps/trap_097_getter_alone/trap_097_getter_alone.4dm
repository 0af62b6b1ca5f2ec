// docs: Concepts/classes
// Trap 97: a property with only Function get cannot be assigned. 4D does not publish the number of the error.

var $x : Object:=cs.X.new()

ALERT(String($x.p))
Try
	$x.p:=2
	ALERT("no error")
Catch
	ALERT("error "+String(Last errors[0].errCode))
End try
