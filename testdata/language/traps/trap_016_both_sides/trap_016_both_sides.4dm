// docs: Concepts/branching
// Trap 16: & always evaluates both sides; && skips.

If (slow & fast)
	ALERT("both")
End if 
If (slow && fast)
	ALERT("both")
End if 
