// docs: Concepts/time
// A number assigned to a Time is a number of seconds.

var $h : Time
var $n : Integer

$h:=3661
ALERT(String($h))
$n:=?01:01:01?
ALERT(String($n))
