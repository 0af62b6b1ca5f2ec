If (True)
	For ($i; 1; 10)
		ALERT(String($i))
	End if
End if
