// docs: Concepts/arrays
// The elements of ARRAY INTEGER have 16 bits.

ARRAY INTEGER($a; 1)
$a{1}:=32767
$a{1}:=$a{1}+1
ALERT(String($a{1}))
