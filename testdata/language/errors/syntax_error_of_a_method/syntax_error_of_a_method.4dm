// docs: Concepts/error-handling
// A method that cannot be read fails when it is called, with the error of its source.

Try
	broken
Catch
	ALERT(String(Last errors[0].errCode)+" "+Last errors[0].message)
End try
