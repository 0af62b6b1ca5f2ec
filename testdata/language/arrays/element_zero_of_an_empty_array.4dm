// docs: Concepts/arrays
// An array of no elements has an element 0.

ARRAY LONGINT($a; 0)
$a{0}:=5
ALERT(String($a{0})+" "+String(Size of array($a)))
