// docs: commands/this
// The handler is called from the function that failed, and has its This.

var $o : Object

ON ERR CALL("onError")
$o:=cs.Logger.new()
$o.work()
ALERT($o.log.join(","))
