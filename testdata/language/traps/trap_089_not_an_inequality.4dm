//tetra: status=1
// docs: Concepts/identifiers
// Trap 89: <> begins the name of an interprocess variable; # is the inequality.

ALERT(String(1#2))
If ($a<>$b)
	ALERT("different")
End if 
