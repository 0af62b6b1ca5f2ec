#DECLARE($s : 4D.Signal)
memory:=String(memory)+"started "
If ($s#Null)
	tell($s)
End if 
