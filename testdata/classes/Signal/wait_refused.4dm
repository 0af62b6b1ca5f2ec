// docs: API/SignalClass, commands/new-signal
// A timeout that is no number is refused; negative and zero ones do not wait; a triggered signal never waits, however long it may; descriptions in other scripts.

var $s : 4D.Signal
var $o : Object
$o:=New object("n"; Null)
$s:=New signal("größe 日本 🎈"*5000)
Try
	$o.r:=$s.wait($o.n)
Catch
	ALERT(Last errors[0].message)
End try
Try
	$o.r:=$s.wait("é")
Catch
	ALERT(Last errors[0].message)
End try
Try
	$o.r:=$s.wait(New object)
Catch
	ALERT(Last errors[0].message)
End try
Try
	$o.r:=$s.wait(True)
Catch
	ALERT(Last errors[0].message)
End try
Try
	$s:=New signal($o.n)
Catch
	ALERT(Last errors[0].message)
End try
Try
	$s:=New signal(5)
Catch
	ALERT(Last errors[0].message)
End try
ALERT(String(Length($s.description))+" "+String($s.wait(0))+" "+String($s.wait(-1000000))+" "+String($s.wait(0.001))+" "+String($s.signaled))
$s.trigger()
ALERT(String($s.wait(1000000))+" "+String($s.wait(1e300))+" "+String($s.wait(-1))+" "+String($s.wait()))
ALERT("["+New signal("").description+"]")
