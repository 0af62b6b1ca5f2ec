// docs: Concepts/object
// Trap 69: objects on the way are not created.

var $o : Object:={a: 2}

Try
	$o.x.y:=1
	ALERT("no error")
Catch
	ALERT("error "+String(Last errors[0].errCode))
End try
ALERT(JSON Stringify($o))
