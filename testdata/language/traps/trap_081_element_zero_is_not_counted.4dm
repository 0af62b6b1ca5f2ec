// docs: Concepts/arrays, commands/size-of-array
// Trap 81: element 0 is there and is not counted.

ARRAY TEXT($t; 3)
$t{0}:="zero"
$n:=Size of array($t)
ALERT(String($n)+" "+$t{0})
