// docs: commands/on-err-call
// An error in a called function: the handler runs, the function goes on and returns its result.

ON ERR CALL("onError")
ALERT("result "+String(half(10)))
