// docs: Concepts/parameters
// A result has the declared type.

Try
	ALERT(wrong)
Catch
	ALERT("error "+String(Last errors[0].errCode))
End try
ALERT(String(rounded))
