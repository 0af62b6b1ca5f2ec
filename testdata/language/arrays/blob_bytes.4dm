// docs: Concepts/blob
// The bytes of a blob are counted from 0.

var $b : Blob

SET BLOB SIZE($b; 3)
$b{0}:=65
$b{2}:=255
ALERT(String($b{0})+" "+String($b{1})+" "+String($b{2})+" "+String(BLOB size($b)))
