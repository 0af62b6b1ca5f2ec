// docs: Concepts/string, Concepts/collection, Concepts/arrays, Concepts/blob
// Trap 83: texts are counted from 1, collections from 0, arrays from 1 with an element 0, Blobs from 0.

var $s : Text:="abc"
var $c : Collection:=["first"; "second"]
var $x : Blob

ALERT("["+$s[[0]]+"]["+$s[[1]]+"]")
ALERT($c[1])
ARRAY TEXT($a; 2)
$a{1}:="one"
ALERT("["+$a{0}+"]["+$a{1}+"]")
TEXT TO BLOB("AB"; $x; UTF8 text without length)
ALERT(String($x{0})+" "+String($x{1}))
