// docs: Concepts/parameters
// The returned value must be of the declared type.

Try
	ALERT(String(bad))
Catch
	ALERT(String(Last errors[0].errCode))
End try
