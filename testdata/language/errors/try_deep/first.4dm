#DECLARE($n : Integer) : Integer
If ($n=0)
	throw(1; "at the bottom")
End if 
return first($n-1)+1
