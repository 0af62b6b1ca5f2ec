// docs: commands-legacy/throw
// throw in a handler: the errors are raised in the method that called the failing one.

ON ERR CALL("onError")
inner
ALERT("end")
