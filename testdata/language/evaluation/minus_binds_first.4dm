// docs: Concepts/operators
// A minus sign belongs to the operand that follows it.

var $a : Integer
var $o : Object

$a:=3
$o:={n: 4}
ALERT(String(-3^2))
ALERT(String(-2^2))
ALERT(String(0-3^2))
ALERT(String(0-(3^2)))
ALERT(String(-$a*2))
ALERT(String(-(1+$a)))
ALERT(String(6/-2))
ALERT(String(5--$a))
ALERT(String(-$o.n+1))
