// docs: Concepts/control-flow
// The page's example of Case of.

For each ($vResult; [1; 2; 3; 4])
	Case of 
		: ($vResult=1)
			ALERT("One.")
		: ($vResult=2)
			ALERT("Two.")
		: ($vResult=3)
			ALERT("Three.")
		Else 
			ALERT("It was not one, two, or three.")
	End case 
End for each 
