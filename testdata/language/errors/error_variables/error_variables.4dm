// docs: commands-legacy/on-err-call
// In the handler Error, Error method, Error line and Error formula tell of the error.

ON ERR CALL("onError")
$x:=1+"a"
failing(2)
