// docs: Concepts/control-flow
// Case of runs the first branch whose condition is true, and no other.

var $n : Integer

For ($n; 1; 4)
	Case of 
		: ($n=1)
			ALERT("one")
		: ($n<3)
			ALERT("less than three")
		: ($n<4)
			ALERT("less than four")
		Else 
			ALERT("else")
	End case 
End for 
