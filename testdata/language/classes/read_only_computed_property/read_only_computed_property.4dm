// docs: Concepts/classes
// A computed property with a getter only refuses to be written.

var $o : Object

$o:=cs.Fixed.new()
Try
	$o.x:=2
Catch
	ALERT(Last errors[0].message)
End try
ALERT(String($o.x))
