// docs: commands/insert-in-array
// Elements inserted beyond the end are added at the end.

ARRAY LONGINT($a; 2)
$a{2}:=2
INSERT IN ARRAY($a; 100; 2)
ALERT(String(Size of array($a))+" "+String($a{2})+" "+String($a{4}))
