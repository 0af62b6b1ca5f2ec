// docs: Concepts/number
// An expression of Integers does not overflow: its value is a Real.

var $i : Integer
var $r : Real

$i:=2147483647
$r:=$i+1
ALERT(String($r))
ALERT(String($i*$i>4611686010000000000))
ALERT(String($i+$i-$i=$i))
