// docs: Concepts/time
// The page's example: adding times within a day.

$t1:=?23:00:00?
$t2:=$t1+?02:30:00?
ALERT(String($t2))
$t2:=($t1+?02:30:00?)%?24:00:00?
ALERT(String($t2)+" "+String(Value type($t2)=Is time))
