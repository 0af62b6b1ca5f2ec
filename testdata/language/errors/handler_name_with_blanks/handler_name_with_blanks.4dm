// docs: commands/on-err-call, Concepts/identifiers ("Project method names are case insensitive")
// The name of the handler is looked up without regard to case.

ON ERR CALL("ONERROR")
throw(1)
ALERT("end")
