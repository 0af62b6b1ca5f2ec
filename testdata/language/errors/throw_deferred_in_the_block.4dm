// docs: Concepts/error-handling
// A deferred error thrown in the block itself lets the block go on and skips Catch.

Try
	throw({message: "m"; deferred: True})
	ALERT("the block goes on")
Catch
	ALERT("not here")
End try
ALERT("end")
