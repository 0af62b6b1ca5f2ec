// docs: API/FunctionClass
// $1, $2 ... in a formula are its own parameters; call and apply pass them and This.

var $f : 4D.Function
var $o : Object

$f:=Formula($1+$2)
ALERT(String($f.call(Null; 3; 4)))
ALERT(String($f.apply(Null; [3; 5])))
$o:={base: 100; add: Formula(This.base+$1)}
ALERT(String($o.add(5)))
ALERT(String($o.add.call({base: 1}; 5)))
