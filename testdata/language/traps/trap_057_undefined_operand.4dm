// docs: Concepts/null-undefined
// Trap 57: an undefined value cannot be added to.

var $o : Object:={a: 2; n: Null}

Try
	$x:=$o.zzz+1
	ALERT("no error")
Catch
	ALERT("error "+String(Last errors[0].errCode))
End try
