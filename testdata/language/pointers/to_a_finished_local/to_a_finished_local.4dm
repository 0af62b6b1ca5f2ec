// docs: Concepts/pointer
// A pointer to a local variable is dead when the method of the variable has ended.

var $p : Pointer
var $n : Integer

$p:=pointerToLocal
Try
	$n:=$p->
	ALERT("no error")
Catch
	ALERT("error")
End try
