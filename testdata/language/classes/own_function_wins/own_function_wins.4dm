// docs: Concepts/classes
// The object's own property is found before the function of its class.

var $o : Object

$o:=cs.Base.new()
ALERT($o.f())
$o.f:=Formula("own")
ALERT($o.f())
