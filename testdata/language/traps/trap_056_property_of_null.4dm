// docs: Concepts/null-undefined
// Trap 56: reading a property of Null is an error. 4D does not publish its number.

var $o : Object:={a: 2; n: Null}

Try
	$v:=$o.n.x
	ALERT("no error")
Catch
	ALERT("error "+String(Last errors[0].errCode))
End try
