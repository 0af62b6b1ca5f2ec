// docs: Concepts/collection
// = and # compare the references of collections, not their elements.

var $c1; $c2; $c3 : Collection

$c1:=[1; 2]
$c2:=[1; 2]
$c3:=$c1

ALERT(String($c1 = $c3))
ALERT(String($c1 = $c2))
ALERT(String($c1 # $c3))
ALERT(String($c1 # $c2))
