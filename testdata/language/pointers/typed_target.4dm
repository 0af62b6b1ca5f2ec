// docs: Concepts/pointer
// Assigning through a pointer checks the type of the variable.

var $i : Integer
var $p : Pointer:=->$i

$p->:=2.6
ALERT(String($i))
Try
	$p->:="x"
Catch
	ALERT("error "+String(Last errors[0].errCode)+" "+String($i))
End try
