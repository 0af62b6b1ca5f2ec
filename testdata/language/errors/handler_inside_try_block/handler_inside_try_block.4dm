// docs: Concepts/error-handling
// A handler installed between Try and Catch is called in case of error, and Catch is not run.

Try
	ON ERR CALL("onError")
	throw(7; "inside")
	ALERT("goes on")
Catch
	ALERT("not here")
End try
