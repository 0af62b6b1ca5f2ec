// docs: Concepts/error-handling
// An empty Catch hides the error.

Try
	throw(1; "hidden")
Catch
End try
ALERT("after")
