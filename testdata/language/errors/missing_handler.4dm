// docs: Concepts/error-handling (Using an empty error-handling method)
// A handler that does not exist hides the errors as an empty one does (no page says so); Error tells of them.

ON ERR CALL("thereIsNoSuchMethod")
Error:=0
$x:="a"+1
ALERT("goes on "+String(Error))
ON ERR CALL("")
