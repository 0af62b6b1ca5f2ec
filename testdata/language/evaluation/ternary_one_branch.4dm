// docs: Concepts/operators
// Only the chosen branch of a ternary is evaluated.

var $o : Object

$o:={n: Null}
ALERT(True ? "first" : $o.n.nothing)
ALERT(False ? $o.n.nothing : "second")
