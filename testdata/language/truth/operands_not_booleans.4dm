// docs: Concepts/operators
// && and || give one of their operands, not a Boolean.

var $o : Object

$o:={name: "n"}
ALERT(String(Value type("a" && 5)=Is real))
ALERT(String(Value type(5 && {})=Is object))
ALERT(($o && $o.name) || "none")
$o:=Null
ALERT(($o && $o.name) || "none")
