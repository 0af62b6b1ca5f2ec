#DECLARE($s : Object)
Use ($s)
	$s.n:=1
	If ($s.n=1)
		return
	End if 
End use 
