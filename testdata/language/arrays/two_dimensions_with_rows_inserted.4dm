// docs: commands/array-longint
// Rows can be inserted and deleted like elements.

ARRAY TEXT($a; 2; 2)
$a{1}{1}:="first"
$a{2}{1}:="second"
INSERT IN ARRAY($a; 2)
ALERT(String(Size of array($a))+" "+$a{1}{1}+" "+$a{3}{1})
DELETE FROM ARRAY($a; 1)
ALERT(String(Size of array($a))+" "+$a{2}{1})
