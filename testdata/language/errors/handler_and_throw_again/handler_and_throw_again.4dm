// docs: commands/throw
// throw in a handler raises the error again at the end of the method that failed: the handler is called once more, for the method that called it.

calls:=0
ON ERR CALL("onError")
inner
ALERT("end")
