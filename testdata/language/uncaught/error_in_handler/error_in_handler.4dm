// docs: commands/on-err-call
// An error inside the handler is not handled by it.

ON ERR CALL("onError")
ALERT("before")
throw(1; "the first error")
ALERT("after")
