#DECLARE($s : Object; $signal : 4D.Signal)
Use ($s)
	$s.n:=1
	$signal.trigger()
	ABORT
End use 
