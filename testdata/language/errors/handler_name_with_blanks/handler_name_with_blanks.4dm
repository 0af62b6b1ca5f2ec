// docs: commands-legacy/on-err-call
// The name of the handler is looked up without regard to case.

ON ERR CALL("ONERROR")
throw(1)
ALERT("end")
