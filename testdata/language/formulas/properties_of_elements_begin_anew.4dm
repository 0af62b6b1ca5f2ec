// docs: API/CollectionClass (.reduce(), .orderByMethod(), .map())
// The object that a formula gets has the properties of this call alone: one of another function, or that an earlier call set, is not there.

var $c : Collection:=[3; 1; 2]

ALERT(String($c.reduce(Formula($1.accumulator:=$1.accumulator+(Undefined($1.value2) ? 1 : 100)); 0)))
ALERT(String($c.reduce(Formula($1.value2:=$1.value); 5)))
ALERT($c.orderByMethod(Formula(Undefined($1.accumulator) ? $1.value<$1.value2 : False)).join(","))
ALERT($c.orderByMethod(Formula($1.result:=Undefined($1.accumulator) && ($1.value>$1.value2))).join(","))
ALERT($c.map(Formula(Undefined($1.value2) && Undefined($1.accumulator))).join(","))
ALERT($c.map(Formula($1.result:=Undefined($1.result) ? $1.value : 0)).join(","))
ALERT(["b"; 2; True; "a"].map(Formula(Value type($1.value))).join(","))
