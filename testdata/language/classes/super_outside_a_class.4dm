// docs: commands/super
// Super in a method that is no class function is error -10746.

Try
	Super("x")
Catch
	ALERT(String(Last errors[0].errCode))
End try
