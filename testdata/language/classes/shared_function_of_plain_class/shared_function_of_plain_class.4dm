// docs: Concepts/classes
// The word shared before a function of a class that is not shared is ignored.

var $o : Object

$o:=cs.Foo.new()
$o.bar(7)
ALERT(String($o.variable)+" "+String(OB Is shared($o)))
