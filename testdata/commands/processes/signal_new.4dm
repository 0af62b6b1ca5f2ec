// docs: commands/new-signal, API/SignalClass
var $s : 4D.Signal

$s:=New signal("my signal")
ALERT($s.description+String($s.signaled)+OB Class($s).name)
$s:=New signal
ALERT("["+$s.description+"]")
