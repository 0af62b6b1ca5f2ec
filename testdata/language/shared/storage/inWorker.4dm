#DECLARE($signal : 4D.Signal)
Use (Storage.counters)
	Storage.counters.customers:=5
End use 
$signal.trigger()
