// docs: commands/on-err-call
// The handler is called each time an error occurs.

var count : Integer

ON ERR CALL("onError")
$x:=1+"a"
$x:=2+"b"
$x:=[1]*3
ALERT(String(count))
