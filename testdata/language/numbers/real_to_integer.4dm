// docs: Concepts/data-types
// A Real assigned to an Integer is made integer.

var $i : Integer

$i:=3.1416
ALERT(String($i))
$i:=2.7
ALERT(String($i))
$i:=-2.7
ALERT(String($i))
$i:=2.5
ALERT(String($i))
$i:=-2.5
ALERT(String($i))
