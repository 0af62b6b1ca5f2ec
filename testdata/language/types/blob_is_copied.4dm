// docs: Concepts/blob
// Assigning a Blob copies its bytes.

var $a; $b : Blob

SET BLOB SIZE($a; 2; 1)
$b:=$a
$b{0}:=9
ALERT(String($a{0})+" "+String($b{0})+" "+String(BLOB size($b)))
