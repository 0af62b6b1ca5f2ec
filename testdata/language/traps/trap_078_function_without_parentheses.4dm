// docs: Concepts/quick-tour, commands/formula
// Trap 78: without parentheses the property is the function itself.

var $o; $f : Object

$o:={calc: Formula(6*7)}
$f:=$o.calc
ALERT(String(OB Instance of($f; 4D.Function)))
ALERT(String($o.calc()))
