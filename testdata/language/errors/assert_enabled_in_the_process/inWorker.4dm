#DECLARE($signal : 4D.Signal)
Use (Storage)
	Storage.seen:=New shared object("on"; Get assert enabled)
End use 
$signal.trigger()
