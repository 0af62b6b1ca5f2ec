// docs: Concepts/operators
// *= on text, number and time.

var $t : Text
var $n : Real
var $h : Time

$t:="abc"
$t*=2
ALERT($t)
$n:=3
$n*=5
ALERT(String($n))
$h:=?00:00:02?
$h*=?00:00:03?
ALERT(String($h))
// a time times a number is a number
$u:=?00:01:00?
$u*=5
ALERT(String($u))
