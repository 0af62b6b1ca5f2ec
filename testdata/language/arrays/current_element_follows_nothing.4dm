// docs: Concepts/arrays
// The current element is a number of its own: it stays when elements are inserted.

ARRAY TEXT($a; 3)
$a:=2
INSERT IN ARRAY($a; 1)
ALERT(String($a)+" "+String(Size of array($a)))
