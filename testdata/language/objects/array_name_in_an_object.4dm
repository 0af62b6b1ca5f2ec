// docs: Concepts/object, commands/value-type
// Arrays are no values: an object gets the number of the current element.

var $o : Object

ARRAY TEXT($a; 3)
$a:=2
$o:={a: $a}
$o.b:=$a
ALERT(JSON Stringify($o))
