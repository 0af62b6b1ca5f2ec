// docs: Concepts/time
// Trap 48: a time and a number make a number.

$x:=?00:01:00?+5
ALERT(String($x)+" "+String(Value type($x)))
