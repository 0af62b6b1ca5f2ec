#DECLARE($s : Object)
Use ($s)
	$s.n:=2
	throw(2)
End use 
