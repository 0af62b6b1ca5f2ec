// docs: commands/formula, Concepts/blob
// A Blob is captured like other locals: with the bytes it has when the formula is made.

var $b : Blob
var $f : 4D.Function

SET BLOB SIZE($b; 3; 1)
$f:=Formula(BLOB size($b)*10+$b{0})
$b{0}:=9
SET BLOB SIZE($b; 1)
ALERT(String($f.call())+" "+String($f.call()))
