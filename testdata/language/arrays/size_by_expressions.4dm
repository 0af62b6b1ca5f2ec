// docs: Concepts/arrays
// Sizes and element numbers are any numeric expressions; fractions are rounded.

ARRAY TEXT($a; 1+1)
$a{3-1}:="x"
ALERT(String(Size of array($a))+" "+$a{1.6})
