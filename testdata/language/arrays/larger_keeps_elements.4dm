// docs: commands/array-longint
// A larger array keeps its elements, the new ones are 0; a smaller one loses the last.

ARRAY LONGINT($a; 2)
$a{1}:=5
$a{2}:=6
ARRAY LONGINT($a; 3)
ALERT(String($a{1})+" "+String($a{2})+" "+String($a{3}))
ARRAY LONGINT($a; 1)
ARRAY LONGINT($a; 2)
ALERT(String($a{1})+" "+String($a{2}))
