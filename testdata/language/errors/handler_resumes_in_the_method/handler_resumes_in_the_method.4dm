// docs: commands/on-err-call ("4D returns to the interrupted method and continues to execute the method")
// After the handler the method that failed goes on, not its caller.

ON ERR CALL("onError")
failsInside
ALERT("back in the caller")
