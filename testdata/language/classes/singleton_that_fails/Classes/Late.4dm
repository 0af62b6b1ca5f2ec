singleton Class constructor
	If (Not(go))
		throw(1; "not yet")
	End if 
	This.name:="made"
