// docs: Concepts/classes
// Computed properties are inherited, and a child may replace one of the two functions.

var $o : Object

$o:=cs.Child.new()
$o.x:=4
ALERT(String($o.x))
