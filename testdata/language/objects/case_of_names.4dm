// docs: Concepts/identifiers
// Property names are case-sensitive, variable names are not.

var $o : Object

$o:={a: 1; A: 2}
ALERT(String($o.a)+" "+String($o.A))
ALERT(String(Undefined({x: 1}["X"])))
$Total:=3
$total:=$TOTAL+1
ALERT(String($toTal))
