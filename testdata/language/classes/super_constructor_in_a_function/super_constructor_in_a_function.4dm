// docs: commands/super
// In a function the constructor of the superclass has already been called: Super(...) is error -10746.

Try
	cs.Child.new().again()
Catch
	ALERT(String(Last errors[0].errCode))
End try
