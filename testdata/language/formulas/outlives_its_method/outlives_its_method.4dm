// docs: commands/formula
// A formula keeps its values when the method that made it has ended.

var $f : 4D.Function

$f:=adder(5)
ALERT(String($f.call(Null; 3)))
