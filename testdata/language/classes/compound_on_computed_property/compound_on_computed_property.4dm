// docs: Concepts/classes
// A compound assignment reads a computed property with its getter and writes it with its setter.

var $o : Object

$o:=cs.Twice.new()
$o.n:=3
$o.n+=4
ALERT(String($o.n)+" "+String($o._n))
