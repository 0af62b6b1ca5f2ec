// docs: Concepts/null-undefined
// Reading a property of Null is an error, also in brackets and of a variable that was assigned Null.

var $o : Object:={n: Null}
var $v : Object

$v:=Null
Try
	$x:=$o.n.a
	ALERT("no error")
Catch
	ALERT("error")
End try
Try
	$x:=$o.n["a"]
	ALERT("no error")
Catch
	ALERT("error")
End try
Try
	$x:=$v.a
	ALERT("no error")
Catch
	ALERT("error")
End try
