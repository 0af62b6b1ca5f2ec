// docs: API/SignalClass#trigger
// A signal that has been released is not waited for; releasing it again does nothing.
var $s : 4D.Signal

$s:=New signal
$s.trigger()
$s.trigger()
ALERT(String($s.signaled)+String($s.wait())+String($s.wait(5)))
