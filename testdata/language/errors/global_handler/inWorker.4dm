#DECLARE($signal : 4D.Signal)
throw(1; "in the worker")
$signal.trigger()
