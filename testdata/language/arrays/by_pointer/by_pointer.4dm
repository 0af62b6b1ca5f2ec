// docs: Concepts/arrays
// An array is passed to a method by a pointer.

ARRAY LONGINT($a; 3)
fillSquares(->$a)
ALERT(String($a{1})+" "+String($a{2})+" "+String($a{3}))
