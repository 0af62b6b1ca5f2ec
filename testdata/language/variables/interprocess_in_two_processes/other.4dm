#DECLARE($signal : 4D.Signal)

ALERT(<>shared+", "+String(Undefined(own)))
<>shared:="from other"
own:="of other"
$signal.trigger()
