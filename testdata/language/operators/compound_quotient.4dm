// docs: Concepts/operators
// /= on number and time.

var $n : Real
var $h : Time

$n:=20
$n/=8
ALERT(String($n))
$h:=?00:00:06?
$h/=?00:00:03?
ALERT(String($h))
// a time divided by a number is a number
$u:=?00:01:00?
$u/=5
ALERT(String($u))
