// docs: Concepts/object
// Texts and numbers have no properties. The page does not name the error.

var $o : Object:={n: 5; t: "x"}

Try
	$x:=$o.n.a
	ALERT("no error")
Catch
	ALERT("error")
End try
Try
	$x:=$o.t.a
	ALERT("no error")
Catch
	ALERT("error")
End try
