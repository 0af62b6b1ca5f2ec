#DECLARE($s : 4D.Signal)
Use ($s)
	$s.result:=String(memory)
	$s.name:=Current process name
	$s.number:=Current process
	$s.type:=Process info(Current process).type
End use 
$s.trigger()
