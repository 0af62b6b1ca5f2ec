// docs: Concepts/parameters
// Values are copied into the parameters: changing a parameter leaves the caller's variable.

var $n : Integer
var $t : Text

$n:=1
$t:="a"
change($n; $t)
ALERT(String($n)+" "+$t)
