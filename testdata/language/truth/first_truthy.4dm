// docs: Concepts/operators
// A chain of || gives its first truthy operand, or its last one.

var $o : Object

$o:={n: Null}
ALERT(String(False || "" || 3))
ALERT(String($o.missing || $o.n || "default"))
ALERT(String(False || "" || Null))
