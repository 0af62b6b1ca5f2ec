// docs: Concepts/null-undefined
// Calling a missing function, or a function of Null, is an error.

var $o : Object

$o:={a: 1; n: Null}
Try
	$o.nope()
	ALERT("no error")
Catch
	ALERT("error")
End try
Try
	$o.a()
	ALERT("no error")
Catch
	ALERT("error")
End try
Try
	$o.n.f()
	ALERT("no error")
Catch
	ALERT("error")
End try
Try
	$o.zzz.f()
	ALERT("no error")
Catch
	ALERT("error")
End try
