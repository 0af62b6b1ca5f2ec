// docs: commands/super
// Whether Super was called is known when the constructor runs.

var $o : Object

ALERT(JSON Stringify(cs.Child.new("x"))+JSON Stringify(cs.Child.new("")))
Try
	$o:=cs.Child.new("none")
Catch
	ALERT(String(Last errors[0].errCode))
End try
