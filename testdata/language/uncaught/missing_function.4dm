// docs: Concepts/object
// A call of a function that the object does not have.

var $o : Object

$o:={total: 3; print: Formula(ALERT("printed"))}
$o.print()
$o.prnt()
