// docs: Concepts/parameters
// The page's example: a number for a text parameter.

Try
	method1(42)
	ALERT("no error")
Catch
	ALERT("error "+String(Last errors[0].errCode))
End try
