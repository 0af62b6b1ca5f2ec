#DECLARE($s : Object; $ready : 4D.Signal)
$ready.trigger()
While (Not($s.stop))
	Use ($s)
		$s.n:=$s.n+1
	End use 
	DELAY PROCESS(Current process; 0.1)
End while 
Use ($s)
	$s.ended:=True
End use 
