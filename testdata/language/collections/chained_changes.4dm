// docs: API/CollectionClass
// Functions that change a collection return it.

var $c : Collection

$c:=[3; 1]
ALERT(JSON Stringify($c.push(2).sort().push(9)))
ALERT(JSON Stringify($c))
