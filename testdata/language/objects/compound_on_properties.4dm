// docs: Concepts/operators
// Compound assignment works on properties and elements.

var $o : Object:={n: 1; t: "a"; c: [10]}

$o.n+=2
$o.n*=4
$o.n-=2
$o.n/=4
$o.t+="b"
$o["t"]*=2
$o.c[0]+=5
ALERT(JSON Stringify($o))
