// docs: Concepts/arrays
// Declaring an array again changes its size and keeps its elements.

ARRAY LONGINT($a; 2)
$a{1}:=10
$a{2}:=20
ARRAY LONGINT($a; 4)
ALERT(String(Size of array($a))+" "+String($a{1})+" "+String($a{2})+" "+String($a{4}))
ARRAY LONGINT($a; 1)
ALERT(String(Size of array($a))+" "+String($a{1}))
ARRAY LONGINT($a; 2)
ALERT(String($a{2}))
