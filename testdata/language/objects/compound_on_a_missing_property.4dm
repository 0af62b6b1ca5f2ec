// docs: Concepts/null-undefined
// An undefined value cannot be added to, and the property is not created.

var $o : Object:={}

Try
	$o.n+=1
	ALERT("no error")
Catch
	ALERT("error "+String(Last errors[0].errCode)+" "+String(OB Is defined($o; "n")))
End try
