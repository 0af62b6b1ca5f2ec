// docs: commands/super
// A constructor that does not call that of its superclass is error -10748.

var $o : Object

Try
	$o:=cs.Child.new()
	ALERT("not here")
Catch
	ALERT(String(Last errors[0].errCode)+" "+Last errors[0].message)
End try
ALERT(String($o=Null))
