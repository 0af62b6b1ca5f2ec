// docs: Concepts/operators
// += on text, number, date and time.

var $t : Text
var $n : Real
var $d : Date
var $h : Time

$t:="Hello"
$t+=" World"
ALERT($t)
$n:=10
$n+=5
ALERT(String($n))
$d:=!2017-01-20!
$d+=5
ALERT(String($d=!2017-01-25!))
$h:=?02:03:04?
$h+=?01:02:03?
ALERT(String($h))
// a time plus a number is a number: the variable has no type here, so it becomes one
$u:=?00:01:00?
$u+=5
ALERT(String($u))
