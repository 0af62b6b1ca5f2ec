// docs: commands/formula
// A formula called as a property of an object has that object as This.

var $o : Object

$o:=New object("fullName"; Formula(This.firstName+" "+This.lastName))
$o.firstName:="John"
$o.lastName:="Smith"
ALERT($o.fullName())
