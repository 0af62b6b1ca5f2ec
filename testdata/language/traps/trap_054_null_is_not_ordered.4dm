// docs: Concepts/null-undefined
// Trap 54: Null cannot be ordered.

var $o : Object:={a: 2; n: Null}

Try
	$b:=$o.n>1
	ALERT("no error")
Catch
	ALERT("error "+String(Last errors[0].errCode))
End try
