// docs: Concepts/classes
// Parameters and result of a function are declared in its line: by type, or by a result variable.

var $o : cs.Area

$o:=cs.Area.new()
ALERT(String($o.named(3; 4))+" "+String($o.returned(5; 6))+" "+String($o.untyped("a")))
