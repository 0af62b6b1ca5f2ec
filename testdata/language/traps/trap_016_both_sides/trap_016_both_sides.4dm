// docs: Concepts/control-flow
// Trap 16: & always evaluates both sides; && skips ("MethodB is evaluated only if necessary").

If (slow & fast)
	ALERT("both")
End if 
If (slow && fast)
	ALERT("both")
End if 
