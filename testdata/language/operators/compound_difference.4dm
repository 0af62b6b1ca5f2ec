// docs: Concepts/operators
// -= on number, date and time.

var $n : Real
var $d : Date
var $h : Time

$n:=12
$n-=5
ALERT(String($n))
$d:=!2017-01-20!
$d-=5
ALERT(String($d=!2017-01-15!))
$h:=?02:03:04?
$h-=?01:02:03?
ALERT(String($h))
// a time minus a number is a number
$u:=?00:01:00?
$u-=5
ALERT(String($u))
