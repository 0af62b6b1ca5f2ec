Try
	throw(2; "second")
Catch
	ALERT("caught "+Last errors[0].message)
End try
