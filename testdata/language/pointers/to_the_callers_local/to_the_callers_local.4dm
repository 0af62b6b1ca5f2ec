// docs: Concepts/pointer
// A method changes the caller's variable through a pointer.

var $n : Integer
var $t : Text

$n:=1
$t:="a"
double(->$n)
double(->$t)
ALERT(String($n)+" "+$t)
