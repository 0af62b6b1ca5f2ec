// docs: Concepts/parameters
// A parameter of the wrong type is an error when the method is called.

Try
	method1(42)
	ALERT("not here")
Catch
	ALERT(String(Last errors[0].errCode)+" "+Last errors[0].message)
End try
