// docs: commands/super
// This before the constructor of the superclass was called is error -10743.

Try
	$o:=cs.Child.new()
	ALERT("not here")
Catch
	ALERT(String(Last errors[0].errCode))
End try
