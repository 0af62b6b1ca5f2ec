#DECLARE($signal : 4D.Signal)
Use ($signal)
	$signal.number:=Current process
	$signal.name:=Current process name
	$signal.type:=Process info(Current process).type
End use 
$signal.trigger()
