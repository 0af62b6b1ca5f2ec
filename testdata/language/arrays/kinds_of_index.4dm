// docs: Concepts/arrays
// Texts and arrays count from 1, collections from 0.

var $s : Text
var $c : Collection

$s:="abc"
$c:=["a"; "b"; "c"]
ARRAY TEXT($a; 3)
$a{1}:="a"
$a{2}:="b"
ALERT($s[[1]]+$c[1]+$a{1})
ALERT("["+$s[[0]]+"] "+$c[0]+" ["+$a{0}+"]")
