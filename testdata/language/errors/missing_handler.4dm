// docs: commands-legacy/on-err-call
// A handler that does not exist hides the errors; Error tells of them.

ON ERR CALL("thereIsNoSuchMethod")
Error:=0
$x:="a"+1
ALERT("goes on "+String(Error))
ON ERR CALL("")
