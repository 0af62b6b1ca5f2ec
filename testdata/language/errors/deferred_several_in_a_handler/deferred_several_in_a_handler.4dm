// docs: commands/throw
// Deferred errors are sent all at once: the handler is called once, and Last errors holds them all.

ON ERR CALL("onError")
check
ALERT("end")
