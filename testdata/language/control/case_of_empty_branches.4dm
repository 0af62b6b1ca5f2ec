// docs: Concepts/control-flow
// Branches without statements, and only Else.

$n:=2
Case of 
	: ($n=1)
	: ($n=2)
	: ($n=2)
		ALERT("not reached")
	Else 
		ALERT("not reached")
End case 
Case of 
	Else 
		ALERT("else")
End case 
