// docs: Concepts/interpreted-compiled
// The page's example: one pointer for variables of different types.

C_POINTER($p)
C_TEXT($name)
C_LONGINT($age)

$name:="Smith"
$age:=50
$p:=->$name
$p->:="Wesson"
$p:=->$age
$p->:=55
ALERT($name+" "+String($age))
