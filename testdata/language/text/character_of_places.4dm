// docs: Concepts/string
// Characters of properties, elements and through pointers can be read and replaced.

var $o : Object:={t: "abc"}
var $c : Collection:=["abc"]
var $t : Text:="abc"
var $p : Pointer:=->$t

ARRAY TEXT($a; 1)
$a{1}:="abc"
$o.t[[2]]:="X"
$c[0][[3]]:="Y"
$a{1}[[1]]:="Z"
$p->[[1]]:="P"
ALERT($o.t+" "+$c[0]+" "+$a{1}+" "+$t+" "+$o.t[[1]]+$a{1}[[1]])
