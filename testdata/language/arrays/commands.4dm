// docs: Concepts/arrays
// Commands that take arrays by name.

ARRAY LONGINT($a; 0)
APPEND TO ARRAY($a; 3)
APPEND TO ARRAY($a; 1)
APPEND TO ARRAY($a; 2)
SORT ARRAY($a; >)
ALERT(String($a{1})+String($a{2})+String($a{3}))
SORT ARRAY($a; <)
ALERT(String($a{1})+String($a{2})+String($a{3}))
ALERT(String(Find in array($a; 1))+" "+String(Find in array($a; 9)))
INSERT IN ARRAY($a; 2; 1)
$a{2}:=7
ALERT(String($a{1})+String($a{2})+String($a{3})+" "+String(Size of array($a)))
DELETE FROM ARRAY($a; 1; 2)
ALERT(String($a{1})+" "+String(Size of array($a)))
