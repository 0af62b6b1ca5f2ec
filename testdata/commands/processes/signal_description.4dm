// docs: API/SignalClass#description: read-write, within Use
var $s : 4D.Signal

$s:=New signal("old")
Use ($s)
	$s.description:="new"
End use 
ALERT($s.description)
Try
	$s.description:="other"
Catch
	ALERT(String(Last errors.last().errCode)+$s.description)
End try
