#DECLARE($s : 4D.Signal)
Use ($s)
	$s.result:=42
End use 
$s.trigger()
