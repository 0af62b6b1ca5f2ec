#DECLARE($s : Object)

Use ($s)
	$s.n:=7
	return 
End use 
