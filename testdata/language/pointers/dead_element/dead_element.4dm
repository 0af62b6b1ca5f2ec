// docs: Concepts/pointer
// The same for an element of a local array.

var $p : Pointer

$p:=pointerToElement
Try
	ALERT($p->)
	ALERT("no error")
Catch
	ALERT("error "+String(Last errors[0].errCode))
End try
