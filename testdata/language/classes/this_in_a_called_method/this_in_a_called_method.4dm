// docs: commands/this
// A project method called by a function has the This of its caller.

var $o : Object

$o:=cs.Person.new()
$o.name:="Ann"
ALERT($o.greet())
