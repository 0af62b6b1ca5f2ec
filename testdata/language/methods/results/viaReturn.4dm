#DECLARE($n : Integer) : Integer

If ($n=1)
	return 10
End if 
return 
