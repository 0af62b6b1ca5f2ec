#DECLARE($s; $plain : Object; $signal : 4D.Signal)
$plain.n:=99
Use ($s)
	$s.n:=2
	$s.same:=($plain.s=$s)
End use 
$signal.trigger()
