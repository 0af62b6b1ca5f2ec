// docs: commands/throw, Concepts/error-handling
// Trap 93: a deferred error thrown in the Try block itself does not leave it.

Try
	throw({message: "m"; deferred: True})
	ALERT("goes on")
Catch
	ALERT("caught")
End try
ALERT("end")
