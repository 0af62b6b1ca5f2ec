#DECLARE($signal : 4D.Signal)
$signal.trigger()
throw(1; "in the worker")
