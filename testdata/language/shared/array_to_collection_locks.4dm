// docs: Concepts/shared
// ARRAY TO COLLECTION uses the collection itself.

var $c : Collection

ARRAY LONGINT($a; 2)
$a{1}:=10
$a{2}:=20
$c:=New shared collection
ARRAY TO COLLECTION($c; $a)
ALERT(JSON Stringify($c))
