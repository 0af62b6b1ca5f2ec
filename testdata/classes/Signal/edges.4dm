// docs: API/SignalClass: description, signaled, trigger once and again, wait that times out, waits already over, what is refused.
var $s : 4D.Signal
var $ms : Integer

$s:=New signal("größe")
ALERT($s.description+" "+String($s.signaled)+" ["+New signal.description+"] "+String(OB Instance of($s; 4D.Signal)))
$ms:=Milliseconds
ALERT(String($s.wait(0.05))+" "+String((Milliseconds-$ms)>=40)+" "+String($s.wait(0)))
$s.trigger()
ALERT(String($s.signaled)+" "+String($s.wait())+" "+String($s.wait(0.001)))
$s.trigger()
ALERT(String($s.signaled))
For each ($f; [Formula($s.wait("x")); Formula($s.description:="x"); Formula(New signal(12)); Formula($s.trigger(1))])
	Try
		$f.call()
		ALERT($f.source+" accepted")
	Catch
		ALERT($f.source+" refused")
	End try
End for each
