// docs: Concepts/error-handling
// A handler may use Try for what can fail in it.

ON ERR CALL("onError")
throw(1; "first")
ALERT("end")
