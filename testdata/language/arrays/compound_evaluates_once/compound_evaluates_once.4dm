// docs: Concepts/operators
// The number of an element is evaluated once in a compound assignment.

ARRAY LONGINT($a; 3)
ARRAY LONGINT(b; 2; 2)
$a{index}+=5
b{index}{index}+=7
ALERT(String($a{2})+" "+String(b{2}{2}))
