// docs: commands/method-called-on-error
// Method called on error gives the handler of a scope, an empty text without.

ALERT("["+Method called on error+"]["+Method called on error(ek global)+"]")
ON ERR CALL("IO_Errors")
ON ERR CALL("globalHandler"; ek global)
ON ERR CALL("componentHandler"; ek errors from components)
ALERT(Method called on error+" "+Method called on error(ek local)+" "+Method called on error(ek global)+" "+Method called on error(ek errors from components))
ON ERR CALL(""; ek local)
ALERT("["+Method called on error+"] "+Method called on error(ek global))
