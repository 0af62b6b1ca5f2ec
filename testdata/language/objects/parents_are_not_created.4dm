// docs: Concepts/object
// Writing a property of a missing property is an error: parents are not created.

var $o : Object

$o:={}
Try
	$o.x.y:=1
	ALERT("no error")
Catch
	ALERT("error")
End try
ALERT(JSON Stringify($o))
$o.x:={}
$o.x.y:=1
ALERT(JSON Stringify($o))
