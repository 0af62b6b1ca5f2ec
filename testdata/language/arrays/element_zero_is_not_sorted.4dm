// docs: Concepts/arrays, commands/sort-array
// Sorting leaves element 0 alone.

ARRAY LONGINT($a; 3)
$a{0}:=99
$a{1}:=3
$a{2}:=1
$a{3}:=2
SORT ARRAY($a; >)
ALERT(String($a{0})+" "+String($a{1})+" "+String($a{2})+" "+String($a{3}))
