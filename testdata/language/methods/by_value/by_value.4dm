// docs: Concepts/parameters
// Arguments are copied: assigning to a parameter does not change the caller's variable; an object is shared.

var $t : Text
var $n : Integer
var $o : Object
var $c : Collection

$t:="a"
$n:=1
$o:={x: 1}
$c:=[1]
change($t; $n; $o; $c)
ALERT($t+" "+String($n)+" "+JSON Stringify($o)+" "+JSON Stringify($c))
