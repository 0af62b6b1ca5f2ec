// docs: Concepts/error-handling
// An error in Catch is not caught by the same Try.
//tetra: status=1

Try
	throw(1; "first")
Catch
	throw(2; "second")
End try
ALERT("not here")
