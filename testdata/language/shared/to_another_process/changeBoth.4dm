#DECLARE($o : Object; $s : Object; $signal : Object)

$o.n:=2
Use ($s)
	$s.n:=2
End use 
$signal.trigger()
