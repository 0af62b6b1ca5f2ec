// docs: API/FunctionClass
// When the formula is a project method, the parameters of the call go to it.

var $f : 4D.Function

$f:=Formula(myMethod)
ALERT($f.call(Null; "Hello"; "World"))
ALERT($f.call())
