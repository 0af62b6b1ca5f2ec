// docs: Concepts/collection
// Trap 64: the length of a Collection that was never assigned is 0.

var $c : Collection

$n:=$c.length
ALERT(String($n))
