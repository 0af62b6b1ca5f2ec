// docs: Concepts/pointer
// A pointer variable begins as nil; following nil is an error.

var $p : Pointer

ALERT(String($p=Null))
ALERT(String(Is nil pointer($p)))
Try
	$x:=$p->
	ALERT("no error")
Catch
	ALERT("error")
End try
Try
	$p->:=1
	ALERT("no error")
Catch
	ALERT("error")
End try
