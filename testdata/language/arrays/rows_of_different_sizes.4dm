// docs: Concepts/arrays
// Rows of a two-dimensional array may have sizes of their own.

ARRAY LONGINT($a; 2; 0)
INSERT IN ARRAY($a{1}; 1; 3)
APPEND TO ARRAY($a{2}; 7)
$a{1}{3}:=9
ALERT(String(Size of array($a{1}))+" "+String(Size of array($a{2}))+" "+String($a{1}{3})+" "+String($a{2}{1}))
