#DECLARE($signal : 4D.Signal)
cs.Counter.me.add(10)
$signal.trigger()
