// docs: Concepts/error-handling
// Recursion without an end is an error like another.

Try
	down(1)
	ALERT("no error")
Catch
	ALERT("error")
End try
ALERT("still running")
