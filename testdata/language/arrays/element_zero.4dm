// docs: Concepts/arrays
// Element 0 always exists and is not counted.

ARRAY TEXT($t; 3)
ARRAY LONGINT($n; 0)
$t{0}:="zero"
ALERT(String(Size of array($t)))
ALERT($t{0})
$n{0}:=7
ALERT(String(Size of array($n))+" "+String($n{0}))
