// docs: Concepts/collection
// Trap 65: writing beyond the end makes the elements between Null.

var $c : Collection:=[1]

$c[3]:=9
ALERT(JSON Stringify($c))
