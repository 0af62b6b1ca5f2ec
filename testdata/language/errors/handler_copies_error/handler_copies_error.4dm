// docs: commands/on-err-call
// A handler gives the code to the method through a process variable.

gError:=0
ON ERR CALL("ioErrorHandler")
throw(-48; "exists")
ON ERR CALL("")
ALERT(String(gError))
