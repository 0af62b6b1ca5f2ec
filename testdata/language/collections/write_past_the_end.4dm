// docs: Concepts/collection
// Writing past the end lengthens the collection; the gap is filled with Null.

var $c : Collection

$c:=[1]
$c[3]:=9
ALERT(JSON Stringify($c))
ALERT(String($c.length))
