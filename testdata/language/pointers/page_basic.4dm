// docs: Concepts/pointer
// The page's first example.

$MyVar:="Hello"
C_POINTER($MyPointer)
$MyPointer:=->$MyVar
ALERT($MyPointer->)
$MyPointer->:="Goodbye"
ALERT($MyPointer->)
ALERT($MyVar)
