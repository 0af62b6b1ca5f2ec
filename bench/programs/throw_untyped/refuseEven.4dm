#DECLARE($i)

If ($i%2=0)
	throw(1; "even")
End if 
