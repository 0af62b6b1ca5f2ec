// docs: Concepts/collection
// The first element of a collection is element 0.

var $c : Collection

$c:=["a"; "b"; "c"]
ALERT($c[0]+$c[2])
ALERT($c.first()+$c.last())
ALERT(String($c.indexOf("b")))
