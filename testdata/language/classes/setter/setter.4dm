// docs: Concepts/classes
// Writing a computed property runs its setter.

var $o : Object

$o:=cs.Person.new()
$o.fullName:="John Smith"
ALERT($o.firstName+"/"+$o.lastName+" "+JSON Stringify($o))
