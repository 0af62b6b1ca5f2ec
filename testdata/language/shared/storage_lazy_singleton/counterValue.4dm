#DECLARE() : Integer
If (counter=Null)
	Use (Storage)
		If (Storage.counter=Null)
			Storage.counter:=New shared object("operation"; 0)
		End if 
		counter:=Storage.counter
	End use 
End if 
Use (counter)
	counter.operation:=counter.operation+1
	return counter.operation
End use 
