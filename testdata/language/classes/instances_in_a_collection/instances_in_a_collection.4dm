// docs: Concepts/classes
// Functions of instances may be called on the elements of a collection.

var $c : Collection

$c:=[cs.N.new(3); cs.N.new(1); cs.N.new(2)]
ALERT($c.map(Formula($1.value.double())).join(",")+" "+$c.orderBy("n").extract("n").join(","))
