// docs: commands/formula
// The values of local variables are copied into the formula when it is made.

var $value : Integer
var $o : Object

$value:=10
$o:=New object("f"; Formula($value))
$value:=20
ALERT(String($o.f()))
