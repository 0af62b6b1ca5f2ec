// docs: Concepts/blob
// A Blob is changed in place through a pointer.

var $x : Blob
var $p : Pointer:=->$x

SET BLOB SIZE($p->; 3; 1)
$p->{2}:=9
ALERT(String(BLOB size($x))+" "+String($x{2})+" "+String($p->{0}))
