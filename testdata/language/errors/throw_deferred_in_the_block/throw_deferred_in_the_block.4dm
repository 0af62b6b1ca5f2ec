// docs: Concepts/error-handling, commands/throw
// A deferred error thrown in the block itself lets the block go on and skips Catch; it is raised when the method returns.

Try
	block
Catch
	ALERT("raised: "+Last errors[0].message)
End try
