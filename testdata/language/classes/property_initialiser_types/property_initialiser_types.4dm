// docs: Concepts/classes
// The type of an initialised property is inferred from its value.

var $o : Object

$o:=cs.Kinds.new()
ALERT(String(Value type($o.birthDate)=Is date)+" "+String(Value type($o.list)=Is collection)+" "+String(Value type($o.map)=Is object)+" "+String(Value type($o.yes)=Is Boolean))
