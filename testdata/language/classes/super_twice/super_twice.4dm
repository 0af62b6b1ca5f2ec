// docs: commands/super
// Calling the constructor of the superclass a second time is error -10746.

Try
	$o:=cs.Child.new()
	ALERT("not here")
Catch
	ALERT(String(Last errors[0].errCode))
End try
