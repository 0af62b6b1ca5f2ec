// docs: API/CollectionClass (map, filter, reduce, orderByMethod)
// A formula gets the elements as they are, numbers and others mixed; a property that the function does not fill is Undefined.

var $c; $d : Collection
var $factor : Integer

$factor:=10
$c:=New collection(1; 2.5; "a"; 3)
$d:=$c.map(Formula(Choose(Value type($1.value)=Is real; $1.value; 0)*$factor))
ALERT($d.join(" "))
$d:=New collection(1; 2; 3).map(Formula(Undefined($1.value2)))
ALERT($d.join(" "))
ALERT(String(New collection(1; 2; 3).reduce(Formula($1.accumulator:=$1.accumulator+$1.value); 0)))
ALERT(New collection(1; 2; 3).reduce(Formula($1.accumulator:=$1.accumulator+String($1.value)); "n"))
ALERT(String(New collection(1; 2; 3).reduce(Formula($1.accumulator*=$1.value); 1)))
ALERT(String(New collection(1; 2).reduce(Formula($1.value:=5); "untouched")))
ALERT(New collection(2; "b"; 1; "a").orderByMethod(Formula(String($1.value)<String($1.value2))).join(" "))
ALERT(New collection(2; 3; 1).orderByMethod(Formula($1.result:=$1.value>$1.value2)).join(" "))
ALERT(New collection(1; 2; 3; 4).filter(Formula($1.value%2=0)).join(" "))
Try
	$d:=New collection(1; 2; "x").map(Formula(1-$1.value))
Catch
	ALERT(Last errors[0].message)
End try
