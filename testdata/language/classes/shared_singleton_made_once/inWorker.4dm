#DECLARE($signal : 4D.Signal)
Use (Storage.seen)
	Storage.seen.push(cs.Slow.me.id)
End use 
$signal.trigger()
