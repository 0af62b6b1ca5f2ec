// docs: Concepts/collection, Concepts/null-undefined
// A collection holds no undefined value: an element that is new becomes Null, one that is there its empty value.

var $o : Object:={}
var $c : Collection

$c:=[$o.none; 1; "x"]
$c[1]:=$o.none
$c[2]:=$o.none
$c[3]:=$o.none
$c.push($o.none)
ALERT(JSON Stringify($c))
