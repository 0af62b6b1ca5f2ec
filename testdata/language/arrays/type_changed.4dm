// docs: Concepts/interpreted-compiled
// In interpreted mode an array can change its type.

ARRAY TEXT($a; 2)
$a{1}:="x"
ARRAY LONGINT($a; 2)
ALERT(String(Type($a)=LongInt array)+" "+String($a{1}))
