// docs: Concepts/null-undefined
// Once Null was assigned to an Object variable, reading its properties is an error.

var $p : Object

$p:={x: 1}
$p:=Null
Try
	$v:=$p.x
	ALERT("no error")
Catch
	ALERT("error")
End try
