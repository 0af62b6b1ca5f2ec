// docs: API/SignalClass#signaled: read-only
var $s : 4D.Signal

$s:=New signal
Try
	Use ($s)
		$s.signaled:=True
	End use 
Catch
	ALERT("error")
End try
ALERT(String($s.signaled))
