// docs: commands/on-err-call, Concepts/error-handling (Handling errors within the method)
// In the handler Error, Error method, Error line and Error formula tell of the error.

ON ERR CALL("onError")
$x:=1+"a"
failing(2)
