// docs: API/FunctionClass
// A method call with arguments is evaluated as written.

var $f : 4D.Function

$f:=Formula(pair($2; $1))
ALERT($f.call(Null; "a"; "b"))
