// docs: Concepts/null-undefined
// Reading a property of Null is an error.

var $o : Object

$o:={n: Null}
Try
	$v:=$o.n.x
	ALERT("no error")
Catch
	ALERT("error")
End try
