// docs: Concepts/error-handling
// An error in the block or in what it calls goes to Catch; without an error Catch is skipped.

var $o : Object

Try
	ALERT("a")
Catch
	ALERT("not here")
End try
$o:={n: Null}
Try
	ALERT("b")
	$x:=$o.n.x
	ALERT("not here")
Catch
	ALERT("c")
End try
Try
	deeper
	ALERT("not here")
Catch
	ALERT(Last errors[0].message)
End try
ALERT("end")
