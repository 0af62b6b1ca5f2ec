// docs: Concepts/classes
// A declared property is not in the object before it is assigned.

var $o : cs.MyClass

$o:=cs.MyClass.new()
ALERT(JSON Stringify($o))
$o.name:="John"
ALERT(JSON Stringify($o)+" "+String($o.age=Null))
