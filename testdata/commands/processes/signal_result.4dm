// docs: API/SignalClass#working-with-signals: a shared object that carries results, written within Use
var $s : 4D.Signal

$s:=New signal
CALL WORKER("w"; Formula(answer($1)); $s)
$s.wait(10)
ALERT(String($s.result))
Try
	$s.result:=1
Catch
	ALERT(String(Last errors.last().errCode))
End try
KILL WORKER("w")
