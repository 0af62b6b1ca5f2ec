#DECLARE($signal : 4D.Signal)
Use (Storage)
	Storage.seen:=New shared object("tag"; cs.Tag.me.tag)
End use 
$signal.trigger()
