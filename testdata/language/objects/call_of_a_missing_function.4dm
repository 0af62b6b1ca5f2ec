// docs: Concepts/null-undefined
// A function that is not there cannot be called.

var $o : Object:={n: 1}

Try
	$o.nope()
	ALERT("no error")
Catch
	ALERT("error")
End try
Try
	$o.n()
	ALERT("no error")
Catch
	ALERT("error")
End try
Try
	$o.none.nope()
	ALERT("no error")
Catch
	ALERT("error")
End try
