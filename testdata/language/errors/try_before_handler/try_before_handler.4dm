// docs: Concepts/error-handling
// A Try entered after ON ERR CALL catches before the handler.

ON ERR CALL("onError")
Try
	throw(1)
	ALERT("not here")
Catch
	ALERT("Catch")
End try
throw(2)
ALERT("end")
