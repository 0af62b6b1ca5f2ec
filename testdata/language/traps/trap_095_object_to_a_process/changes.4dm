#DECLARE($o : Object; $shared : Object; $signal : 4D.Signal)

$o.n:=2
Use ($shared)
	$shared.n:=2
End use 
$signal.trigger()
