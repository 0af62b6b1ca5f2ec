// docs: Concepts/control-flow
// The conditions of Case of are evaluated in order, up to the first true one: it "branches off the code before any further testing".

Case of 
	: (ask("a"; False))
		ALERT("first")
	: (ask("b"; True))
		ALERT("second")
	: (ask("c"; True))
		ALERT("third")
End case 
