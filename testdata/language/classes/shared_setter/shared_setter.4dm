// docs: Concepts/classes
// A shared setter writes This without Use.

var $o : Object

$o:=cs.Foo.new()
$o.x:=3
ALERT(String($o.x))
