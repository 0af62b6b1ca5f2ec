// docs: Concepts/classes
// A computed property with a setter only is Undefined when read.

var $o : Object

$o:=cs.Sink.new()
$o.x:=5
ALERT(String(Undefined($o.x))+" "+String($o.kept))
