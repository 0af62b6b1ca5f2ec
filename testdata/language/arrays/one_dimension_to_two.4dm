// docs: Concepts/interpreted-compiled
// In interpreted mode a one-dimensional array can become a two-dimensional one and the other way round.

ARRAY TEXT($a; 3)
ARRAY TEXT($a; 2; 2)
ALERT(String(Type($a)=Array 2D))
ARRAY TEXT($a; 1)
ALERT(String(Type($a)=Text array)+" "+String(Size of array($a)))
