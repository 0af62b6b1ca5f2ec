// docs: Concepts/error-handling
// An assignment that fails is not made.

var $t : Text

ON ERR CALL("onError")
$t:="before"
$t:=1+"a"
ALERT($t)
