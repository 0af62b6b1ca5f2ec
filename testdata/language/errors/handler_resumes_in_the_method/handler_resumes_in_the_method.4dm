// docs: commands-legacy/on-err-call
// After the handler the method that failed goes on, not its caller.

ON ERR CALL("onError")
failsInside
ALERT("back in the caller")
