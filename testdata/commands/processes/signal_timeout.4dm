// docs: API/SignalClass#wait: False when the timeout expired, decimals are accepted
var $start : Integer

$start:=Milliseconds
ALERT(String(New signal.wait(0.1))+String((Milliseconds-$start)>=95)+String(New signal.wait(0)))
