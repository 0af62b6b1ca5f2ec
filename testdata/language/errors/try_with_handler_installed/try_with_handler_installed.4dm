// docs: Concepts/error-handling
// A handler that was installed before Try(...) is not called for its error.

ON ERR CALL("onError")
$x:=Try(1+"a")
ALERT("after "+String(Last errors.length))
