// docs: Concepts/error-handling
// A deferred error thrown in a method is raised when the method returns.

Try
	defersAnError
	ALERT("not here")
Catch
	ALERT("caught "+Last errors[0].message)
End try
