// docs: Concepts/variables
// An initial value of another type is an error.

Try
	var $i : Integer:="x"
	ALERT("no error")
Catch
	ALERT("error "+String(Last errors[0].errCode))
End try
