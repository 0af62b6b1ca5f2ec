// docs: commands/this
// This is the object a function was called on.

var $o : Object

$o:=cs.Sum.new()
$o.a:=5
$o.b:=3
ALERT(String($o.f()))
