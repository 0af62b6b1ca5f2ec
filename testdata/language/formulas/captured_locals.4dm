// docs: commands/formula
// A formula keeps the values that the local variables had when it was made.

var $v : Integer
var $f : 4D.Function

$v:=1
$f:=Formula($v)
$v:=2
ALERT(String($f.call()))
$f:=Formula($v+10)
ALERT(String($f.call()))
