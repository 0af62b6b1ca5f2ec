// docs: Concepts/time
// A time is the number of its seconds where a number is wanted.

var $i : Integer
var $r : Real

$i:=?01:00:01?
$r:=?00:01:00?
ALERT(String($i)+" "+String($r)+" "+String(Type($i)=Is longint))
