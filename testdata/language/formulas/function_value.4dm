// docs: API/FunctionClass
// A function without parentheses is the function itself; with them it is called.

var $o : Object
var $f : 4D.Function

$o:={n: 3; calc: Formula(This.n*2)}
$f:=$o.calc
ALERT(String(Value type($f)=Is object))
ALERT(String($o.calc()))
ALERT(String($f.call({n: 10})))
ALERT(String($o["calc"]()))
