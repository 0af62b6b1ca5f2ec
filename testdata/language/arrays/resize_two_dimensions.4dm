// docs: commands/array-longint
// A two-dimensional array keeps its elements when it is resized.

ARRAY LONGINT($a; 2; 2)
$a{1}{2}:=5
ARRAY LONGINT($a; 3; 3)
ALERT(String($a{1}{2})+" "+String($a{3}{3})+" "+String(Size of array($a{3})))
ARRAY LONGINT($a; 1; 1)
ALERT(String(Size of array($a))+" "+String(Size of array($a{1})))
