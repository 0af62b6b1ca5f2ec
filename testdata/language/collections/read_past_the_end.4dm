// docs: Concepts/collection
// Reading past the end gives an undefined value.

var $c : Collection

$c:=[1; 2]
ALERT(String(Undefined($c[2])))
ALERT(String(Undefined($c[2].property)))
ALERT(String($c.length))
