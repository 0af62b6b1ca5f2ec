// docs: Concepts/arrays
// A number assigned to an array sets its current element; the name as a value is that number.

ARRAY TEXT($t; 3)
$t{1}:="one"
$t{2}:="two"
$t{3}:="three"
ALERT(String($t))
$t:=2
ALERT(String($t))
ALERT($t{1}+" "+$t{2}+" "+$t{3})
ALERT($t{$t})
$x:=$t
ALERT(String($x))
