// docs: Concepts/arrays
// One array cannot be assigned to another: the value is a number, the current element.

ARRAY TEXT($a; 2)
ARRAY TEXT($b; 3)
$a{1}:="a"
$a:=1
$b:=$a
ALERT(String($b)+" ["+$b{1}+"] "+String(Size of array($b)))
