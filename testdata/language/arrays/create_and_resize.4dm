// docs: Concepts/arrays
// The same command creates an array, makes it longer and shorter.

ARRAY INTEGER(aiAnArray; 10)
ALERT(String(Size of array(aiAnArray)))
ARRAY INTEGER(aiAnArray; 20)
ALERT(String(Size of array(aiAnArray)))
ARRAY INTEGER(aiAnArray; 0)
ALERT(String(Size of array(aiAnArray)))
