#DECLARE($n : Integer)
Case of 
	: ($n=1)
		throw(1)
	: ($n=2)
		If (True)
			throw(2)
		End if 
	Else 
		
		deeper
		
End case 
If ($n=3)
	throw(3)
Else 
	throw(4)
End if 
