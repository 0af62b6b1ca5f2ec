// docs: API/FunctionClass
// $1, $2 in a formula are its own parameters.

var $f : Object

$f:=New object
$f.message:=Formula("Hello "+$2+", "+$1)
ALERT($f.message("John"; "Smith"))
