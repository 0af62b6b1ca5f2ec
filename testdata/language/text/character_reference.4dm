// docs: Concepts/string
// [[n]] is the n-th character, from 1, of any text expression; on the left of := it replaces the character.

var $s : Text
var $o : Object

$s:="cat"
ALERT($s[[1]])
ALERT($s[[3]])
$s[[1]]:="b"
ALERT($s)
$o:={t: "hello"}
ALERT($o.t[[5]])
ALERT(("ab"+"cd")[[3]])
ALERT(Uppercase("xyz")[[2]])
