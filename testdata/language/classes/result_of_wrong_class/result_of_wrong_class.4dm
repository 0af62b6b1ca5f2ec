// docs: Concepts/parameters
// The returned value must be of the declared class.

var $o : Object

$o:=cs.Maker.new()
Try
	$x:=$o.make()
	ALERT("not here")
Catch
	ALERT(Last errors[0].message)
End try
