// docs: Concepts/control-flow
// The page's example: & evaluates both methods, nested If only the first.

If (MethodA & MethodB)
	ALERT("never")
End if 
If (MethodA)
	If (MethodB)
		ALERT("never")
	End if 
End if 
