#DECLARE($signal : 4D.Signal)
Use ($signal)
	$signal.own:=Undefined(myVariable)
	$signal.inter:=<>shared
	$signal.handler:=Method called on error
End use 
myVariable:="of the child"
$signal.trigger()
