// docs: Concepts/pointer
// A pointer to an element names its number: after elements were inserted it refers to another.

ARRAY TEXT($a; 2)
$a{1}:="first"
$p:=->$a{1}
INSERT IN ARRAY($a; 1)
$a{1}:="inserted"
ALERT($p->)
DELETE FROM ARRAY($a; 1; 2)
DELETE FROM ARRAY($a; 1)
Try
	ALERT($p->)
Catch
	ALERT("error "+String(Last errors[0].errCode))
End try
