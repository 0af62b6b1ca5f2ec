// docs: Concepts/null-undefined
// An Object that was declared and never assigned is Null; its properties read as undefined, but cannot be written.

var $p : Object

ALERT(String($p=Null))
ALERT(String(Undefined($p.x)))
Try
	$p.x:=1
	ALERT("no error")
Catch
	ALERT("error")
End try
$p:={}
$p.x:=1
ALERT(String($p.x))
