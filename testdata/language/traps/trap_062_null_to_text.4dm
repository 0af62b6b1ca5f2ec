// docs: Concepts/null-undefined
// Trap 62: a Text cannot be Null.

var $t : Text:="kept"

Try
	$t:=Null
	ALERT("no error")
Catch
	ALERT("error "+String(Last errors[0].errCode)+" "+$t)
End try
