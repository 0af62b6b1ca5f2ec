// docs: commands/super
// When the constructor of the superclass fails, that error is the one that is seen.

Try
	$o:=cs.Child.new()
Catch
	ALERT(String(Last errors[0].errCode)+" "+String(Last errors.length))
End try
