// docs: Concepts/control-flow
// The page's example: a branch after a more general one is never reached.

vResult:=1
vCondition:=1
Case of 
	: (vResult=1)
		ALERT("general")
	: ((vResult=1) & (vCondition#2))
		ALERT("special")
End case 
Case of 
	: ((vResult=1) & (vCondition#2))
		ALERT("special")
	: (vResult=1)
		ALERT("general")
End case 
