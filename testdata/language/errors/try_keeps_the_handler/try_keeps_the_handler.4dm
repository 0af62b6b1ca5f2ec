// docs: Concepts/error-handling
// After a Try block the handler installed before it is in force again.

ON ERR CALL("onError")
Try
	throw(1)
Catch
	ALERT("catch")
End try
throw(2)
