// docs: Concepts/arrays, commands/value-type
// Trap 80: a number assigned to an array is its current element; the elements stay.

ARRAY TEXT($t; 3)
$t{2}:="two"
$t:=2
ALERT(String($t)+" "+$t{2}+" "+String(Size of array($t)))
