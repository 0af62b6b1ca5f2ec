// docs: Concepts/classes
// A computed property runs its getter at every access, and not otherwise.

var $o : Object

$o:=cs.Person.new("John"; "Smith")
ALERT($o.fullName)
$o.lastName:="Doe"
ALERT($o.fullName+" "+String($o.read))
