// docs: Concepts/control-flow
// Trap 74: only the first true branch of Case of is run.

Case of 
	: (True)
		ALERT("first")
	: (True)
		ALERT("second")
End case 
