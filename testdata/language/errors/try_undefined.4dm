// docs: Concepts/error-handling
// Try(expression) of a failing expression gives Undefined, which equals Null.

var $v

$v:=Try(1+"a")
ALERT(String(Undefined($v))+" "+String(Try(1+"a")=Null))
