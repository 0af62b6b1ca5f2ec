// docs: Concepts/classes
// A shared function locks the object also when it is called as a 4D.Function.

var $o : Object

$o:=cs.Foo.new()
$o.bar.call($o; 9)
ALERT(String($o.variable))
