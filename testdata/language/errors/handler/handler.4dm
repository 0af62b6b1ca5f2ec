// docs: commands/on-err-call
// A method given to ON ERR CALL runs at an error; then the line after the failing one is run.

ON ERR CALL("onError")
throw(5)
$x:=1
ALERT("x is "+String($x))
$x:=2+"a"
ALERT("x is "+String($x))
ALERT(Method called on error)
ON ERR CALL("")
ALERT("["+Method called on error+"]")
