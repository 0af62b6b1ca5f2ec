// docs: Concepts/control-flow
// Branches may be empty.

var $b : Boolean

If ($b)
Else 
	ALERT("else")
End if 
If (Not($b))
	ALERT("then")
Else 
End if 
If ($b)
End if 
