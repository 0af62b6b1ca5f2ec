// docs: commands/formula
// A formula may make another one, which captures in its turn.

var $base : Integer
var $f : 4D.Function

$base:=100
$f:=Formula(Formula($base+1))
ALERT(String($f.call().call()))
