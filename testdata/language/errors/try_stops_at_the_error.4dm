// docs: Concepts/error-handling
// The block stops at the error: what follows in it is not run.

Try
	ALERT("before")
	throw(1)
	ALERT("not here")
Catch
	ALERT("catch")
End try
ALERT("after")
