// docs: Concepts/error-handling
// A handler may be installed in Catch; it is called for errors there.

Try
	throw(1; "first")
Catch
	ON ERR CALL("onError")
	throw(2; "second")
	ALERT("goes on")
End try
