// docs: commands/on-err-call
// The local handler is called instead of the global one.

ON ERR CALL("globalHandler"; ek global)
ON ERR CALL("localHandler"; ek local)
throw(1)
ON ERR CALL("")
throw(2)
ON ERR CALL(""; ek global)
ALERT("["+Method called on error(ek global)+"]")
