// docs: commands/throw, commands/on-err-call
// Trap 92: with an error handler the line after throw is run.

var $x : Integer

ON ERR CALL("h")
throw(5)
$x:=1
ALERT("x is "+String($x))
