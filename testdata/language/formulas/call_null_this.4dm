// docs: API/FunctionClass
// call takes Null for the object and gives the parameters one by one.

var $f : 4D.Function

$f:=Formula($1+" "+$2)
ALERT($f.call(Null; "Hello"; "World")+" "+Formula(Uppercase($1)).call(Null; "hello"))
