// docs: Concepts/arrays
// Rows and columns have an element 0 too.

ARRAY TEXT($a; 1; 1)
$a{0}{0}:="corner"
$a{1}{0}:="zero of the first"
ALERT($a{0}{0}+", "+$a{1}{0}+", "+String(Size of array($a))+" "+String(Size of array($a{1})))
