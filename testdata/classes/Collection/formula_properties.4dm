// docs: API/CollectionClass (map, filter, reduce, orderByMethod)
// A formula reads and sets the properties of its first parameter: value, value2, result, accumulator and stop; locals and more parameters go with it.

var $c : Collection
var $n : Integer

$c:=[3; 1; 2]
$n:=10
ALERT(JSON Stringify($c.map(Formula($1.result:=$1.value*$n))))
ALERT(JSON Stringify($c.map(Formula($1.value+$2+$n); 100)))
ALERT(JSON Stringify($c.map(Formula($1.stop:=$1.value=1))))
ALERT(JSON Stringify($c.map(Formula($1.result:=$1.value2))))
ALERT(JSON Stringify($c.filter(Formula($1.result:=$1.value>$2); 1)))
ALERT(String($c.reduce(Formula($1.accumulator:=$1.accumulator+$1.value); 0)))
ALERT(String($c.reduce(Formula($1.accumulator+=$1.value); 1)))
ALERT(JSON Stringify($c.orderByMethod(Formula($1.result:=$1.value>$1.value2))))
ALERT(JSON Stringify($c.map(Formula(OB Keys($1).join(",")))))
ALERT(JSON Stringify([True; False].map(Formula($1.value=False))))
