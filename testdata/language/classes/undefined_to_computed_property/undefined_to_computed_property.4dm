// docs: Concepts/classes
// Assigning Undefined to a computed property calls its setter with the empty value of the getter's type.

var $o; $nothing : Object

$nothing:={}
$o:=cs.Log.new()
$o.name:="x"
$o.name:=$nothing.missing
ALERT($o.seen.join("; "))
