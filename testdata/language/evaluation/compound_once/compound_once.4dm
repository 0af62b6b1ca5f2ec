// docs: Concepts/operators
// The target of a compound assignment is evaluated once.

var $c : Collection

$c:=[10; 20; 30]
$c[whichOne]+=5
ALERT(JSON Stringify($c))
