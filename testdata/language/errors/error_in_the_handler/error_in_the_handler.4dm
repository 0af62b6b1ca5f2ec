// docs: commands-legacy/on-err-call
// An error in the handler itself is not handled by it: it ends the process.
//tetra: status=1

ON ERR CALL("onError")
throw(1; "first")
ALERT("not here")
