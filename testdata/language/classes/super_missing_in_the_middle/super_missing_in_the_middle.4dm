// docs: commands/super
// A class in the middle that does not call the constructor above it is error -10748 for its children too.

Try
	$o:=cs.C.new()
Catch
	ALERT(String(Last errors[0].errCode)+" "+Last errors[0].message)
End try
