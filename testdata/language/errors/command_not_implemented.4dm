// docs: Concepts/error-handling
// A command of 4D that is not there is error 33, raised when it is run.

Try
	PRINT SETTINGS
	ALERT("not here")
Catch
	ALERT(String(Last errors[0].errCode))
End try
If (False)
	PRINT SETTINGS
End if 
ALERT("end")
