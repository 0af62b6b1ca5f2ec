// docs: Concepts/error-handling
// Without an error Catch is not run, and the line after End try is next.

Try
	ALERT("try")
Catch
	ALERT("not here")
End try
ALERT("after")
