// docs: Concepts/data-types, Concepts/object
// Trap 63: a property of an Object that was never assigned reads as undefined; writing one is an error.

var $p : Object

ALERT(String(Undefined($p.x)))
Try
	$p.x:=1
	ALERT("no error")
Catch
	ALERT("error "+String(Last errors[0].errCode))
End try
