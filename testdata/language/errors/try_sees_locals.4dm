// docs: Concepts/error-handling
// The expression of Try sees the local variables.

var $a; $b : Integer

$a:=3
$b:=4
ALERT(String(Try($a*$b)))
