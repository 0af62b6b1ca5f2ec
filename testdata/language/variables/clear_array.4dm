// docs: commands/clear-variable
// A cleared array has no elements and is still an array.

ARRAY TEXT($a; 3)
$a:=2
CLEAR VARIABLE($a)
ALERT(String(Size of array($a))+" "+String($a)+" "+String(Type($a)=Text array))
