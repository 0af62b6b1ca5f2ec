// docs: commands/abort
// ABORT in the handler stops the process.

ON ERR CALL("onError")
failsInside
ALERT("not here")
