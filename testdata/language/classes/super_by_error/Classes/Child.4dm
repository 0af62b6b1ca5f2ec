Class extends Parent
Class constructor
	If (True)
		Super()
	End if 
	This.x:=1
