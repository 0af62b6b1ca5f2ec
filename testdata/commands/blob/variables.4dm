// docs: commands/variable-to-blob, commands/blob-to-variable
// Variables of any type go through a BLOB.

var $b : Blob
var $o; $p : Object
var $offset : Integer
ARRAY TEXT($a; 2)
ARRAY TEXT($c; 0)

$a{1}:="x"
$a{2}:="y"
$o:=New object("a"; 1; "d"; !2024-01-02!; "c"; New collection(1; "z"; Null; True))
VARIABLE TO BLOB($a; $b)
VARIABLE TO BLOB($o; $b; *)
BLOB TO VARIABLE($b; $c; $offset)
ALERT(String(Size of array($c))+$c{2}+String(OK))
BLOB TO VARIABLE($b; $p; $offset)
ALERT(JSON Stringify($p)+String($offset=BLOB size($b)))
SET BLOB SIZE($b; 10)
BLOB TO VARIABLE($b; $p)
ALERT(String(OK))
