// docs: Concepts/error-handling
// Trap 94: Try(expression) gives Undefined after an error.

var $v : Variant

$v:=Try(bad)
ALERT(String(Undefined($v))+" "+String($v=Null))
