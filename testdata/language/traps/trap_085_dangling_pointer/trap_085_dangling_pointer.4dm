// docs: Concepts/pointer
// Trap 85: a pointer to a local of a method that has ended is an error when it is used.

var $p : Pointer

$p:=pointerToLocal
Try
	ALERT($p->)
Catch
	ALERT("error "+String(Last errors[0].errCode))
End try
