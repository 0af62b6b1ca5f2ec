// docs: commands/throw
// throw without arguments raises the current errors again, when the method returns.

Try
	wrapper
	ALERT("not here")
Catch
	ALERT("outer "+Last errors[0].message+" "+String(Last errors[0].errCode))
End try
