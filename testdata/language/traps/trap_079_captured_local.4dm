// docs: commands/formula
// Trap 79: the value of a local is taken when the formula is made.

var $v : Integer
var $f : 4D.Function

$v:=1
$f:=Formula($v)
$v:=2
ALERT(String($f.call()))
