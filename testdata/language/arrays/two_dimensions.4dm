// docs: Concepts/arrays
// An array of arrays: each row is an array with a size of its own.

ARRAY TEXT($a; 3; 2)
$a{2}{1}:="x"
ALERT(String(Size of array($a))+" "+String(Size of array($a{2})))
ARRAY TEXT($a{3}; 5)
ALERT(String(Size of array($a{2}))+" "+String(Size of array($a{3})))
$a{3}{5}:="y"
ALERT($a{2}{1}+$a{3}{5}+"["+$a{1}{1}+"]")
