// docs: commands/throw
// A deferred error is raised when the method that threw it returns: it goes on to its end first.

Try
	defers
	ALERT("not here")
Catch
	ALERT("catch "+Last errors[0].message)
End try
