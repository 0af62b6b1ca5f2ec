// docs: Concepts/classes
// A shared class makes shared objects; its constructor may write them without Use.

var $p : Object

$p:=cs.Person.new("John"; "Smith")
ALERT(String(OB Is shared($p))+" "+$p.firstName+" "+$p.lastName)
Try
	$p.firstName:="Jack"
Catch
	ALERT(String(Last errors[0].errCode))
End try
