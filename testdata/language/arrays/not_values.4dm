// docs: Concepts/arrays
// Arrays are copied by COPY ARRAY; an assignment between arrays sets the current element.

ARRAY LONGINT($a; 2)
ARRAY LONGINT($b; 0)
$a{1}:=5
$a{2}:=6
$a:=2
COPY ARRAY($a; $b)
ALERT(String(Size of array($b))+" "+String($b{2}))
$b{2}:=60
ALERT(String($a{2}))
ARRAY LONGINT($b; 3)
$b:=$a
ALERT(String(Size of array($b))+" "+String($b))
