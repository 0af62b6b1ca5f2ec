// docs: Concepts/null-undefined
// Ordering Null is an error.

var $o : Object

$o:={n: Null}
Try
	$b:=$o.n>1
	ALERT("no error")
Catch
	ALERT("error")
End try
Try
	$b:=$o.n<=Null
	ALERT("no error")
Catch
	ALERT("error")
End try
