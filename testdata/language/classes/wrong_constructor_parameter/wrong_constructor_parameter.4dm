// docs: Concepts/parameters
// An argument of another type than the constructor declares is an error, and there is no object.

var $o : Object

$o:=Null
Try
	$o:=cs.Person.new(42)
	ALERT("not here")
Catch
	ALERT(String(Last errors[0].errCode)+" "+Last errors[0].message)
End try
ALERT(String($o=Null))
