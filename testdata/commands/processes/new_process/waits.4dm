#DECLARE($go : 4D.Signal; $ready : 4D.Signal)
If ($ready#Null)
	$ready.trigger()
End if 
$go.wait(10)
