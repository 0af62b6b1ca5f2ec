For ($i; 1; 10)
	If ($i=3)
		ALERT("three")
End for
ALERT("done")
