ALERT("handler "+Last errors[0].message)
calls:=calls+1
If (calls=1)
	throw
End if 
