// docs: API/CollectionClass
// copy() copies what is within too.

var $c; $d : Collection

$c:=[{n: 1}; [2]]
$d:=$c.copy()
$c[0].n:=5
$c[1].push(3)
ALERT(JSON Stringify($d))
