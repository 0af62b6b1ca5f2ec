#DECLARE($signal : 4D.Signal)
var $n : Real
$signal.trigger()
$n:=1+"x"
