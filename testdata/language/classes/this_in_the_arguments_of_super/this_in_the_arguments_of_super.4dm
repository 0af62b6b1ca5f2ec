// docs: commands/super
// The arguments of Super(...) cannot use This yet: error -10743.

Try
	$o:=cs.Child.new()
	ALERT("not here")
Catch
	ALERT(String(Last errors[0].errCode))
End try
