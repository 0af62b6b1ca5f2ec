// docs: API/CollectionClass
// map, filter, reduce and orderByMethod with formulas.

var $c : Collection

$c:=[1; 2; 3; 4]
ALERT(JSON Stringify($c.map(Formula($1.value*10))))
ALERT(JSON Stringify($c.filter(Formula($1.value%2=0))))
ALERT(String($c.reduce(Formula($1.accumulator:=$1.accumulator+$1.value); 0)))
ALERT(JSON Stringify($c.orderByMethod(Formula($1.value>$1.value2))))
ALERT(JSON Stringify($c))
