// docs: commands/throw
// throw in a handler sends the errors on: they are raised together when the method that failed returns, and the handler installed by then is called once.

ON ERR CALL("collect")
checkFile
ALERT("end")
