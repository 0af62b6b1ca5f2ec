// docs: Concepts/cf_branching
// The conditions of Case of are evaluated in order, up to the first true one.

Case of 
	: (ask("a"; False))
		ALERT("first")
	: (ask("b"; True))
		ALERT("second")
	: (ask("c"; True))
		ALERT("third")
End case 
