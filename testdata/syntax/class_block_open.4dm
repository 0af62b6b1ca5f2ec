Function f
	If (True)
		foo

Function g
	bar
End if
