// docs: API/FunctionClass
// Without parentheses a property gives the formula and does not run it.

var $f; $o : Object

$f:=New object
$f.message:=Formula(ALERT("Hello world"))
$o:=$f.message
ALERT(OB Class($o).name)
$o.call()
