// docs: commands/execute-method
// When EXECUTE METHOD cannot be executed OK is 0.

OK:=1
Try
	EXECUTE METHOD("thereIsNone")
Catch
	ALERT(String(Last errors[0].errCode)+" "+String(OK))
End try
