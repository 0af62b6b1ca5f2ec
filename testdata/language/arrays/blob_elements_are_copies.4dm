// docs: Concepts/blob
// A Blob in an array is a copy.

var $x : Blob

SET BLOB SIZE($x; 1; 1)
ARRAY BLOB($a; 1)
$a{1}:=$x
$x{0}:=2
ALERT(String($a{1}{0})+" "+String($x{0}))
