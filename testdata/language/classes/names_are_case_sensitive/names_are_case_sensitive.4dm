// docs: Concepts/classes
// Names of classes and functions are case-sensitive.

var $o : Object

$o:=cs.Point.new()
ALERT($o.show())
ALERT(String(cs.point=Null))
Try
	$o.Show()
Catch
	ALERT(Last errors[0].message)
End try
