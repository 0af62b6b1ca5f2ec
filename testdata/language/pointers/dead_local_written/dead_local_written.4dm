// docs: Concepts/pointer
// Writing through a pointer to a local that is gone is an error too, and no other local is changed.

var $p : Pointer

$p:=pointerToLocal
other
Try
	$p->:="x"
	ALERT("no error")
Catch
	ALERT("error "+String(Last errors[0].errCode))
End try
ALERT(String(Is a variable($p)))
