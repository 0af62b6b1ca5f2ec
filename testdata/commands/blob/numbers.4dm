// docs: commands/longint-to-blob, commands/set-blob-size, commands/copy-blob, commands/insert-in-blob, commands/delete-from-blob
// Numbers as bytes, in both orders, at the end and at an offset.

var $b; $c : Blob
var $offset : Integer

LONGINT TO BLOB(0x01020304; $b; Macintosh byte ordering)
ALERT(String(BLOB size($b))+" "+String($b{0})+String($b{3}))
LONGINT TO BLOB(0x01020304; $b; PC byte ordering)
ALERT(String($b{0})+String($b{3}))
SET BLOB SIZE($b; 0)
SET BLOB SIZE($b; 100)
LONGINT TO BLOB(0x01020304; $b; PC byte ordering; *)
ALERT(String(BLOB size($b))+" "+String($b{100}))
$offset:=50
LONGINT TO BLOB(-5; $b; Macintosh byte ordering; $offset)
ALERT(String($offset)+" "+String(BLOB size($b)))
$offset:=50
ALERT(String(BLOB to longint($b; Macintosh byte ordering; $offset))+" "+String($offset))
INTEGER TO BLOB(-2; $c; PC byte ordering)
ALERT(String(BLOB size($c))+" "+String(BLOB to integer($c; PC byte ordering)))
SET BLOB SIZE($c; 4; 0xFF)
ALERT(String($c{3}))
INSERT IN BLOB($c; 1; 2; 7)
ALERT(String(BLOB size($c))+" "+String($c{1})+String($c{2}))
DELETE FROM BLOB($c; 0; 1)
ALERT(String(BLOB size($c))+" "+String($c{0}))
SET BLOB SIZE($b; 0)
COPY BLOB($c; $b; 0; 2; 2)
ALERT(String(BLOB size($b))+" "+String($b{0})+String($b{2}))
