// docs: Concepts/operators
// ?- is one operator: a ternary with a negative branch needs a blank.

var $b : Boolean

$x:=$b ?-1 : 1
