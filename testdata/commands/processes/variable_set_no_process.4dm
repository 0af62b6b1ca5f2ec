// docs: commands/set-process-variable, commands/variable-to-variable: an error when there is no such process
Try
	SET PROCESS VARIABLE(12345; vText; "x")
Catch
	ALERT(Last errors.last().message)
End try
Try
	VARIABLE TO VARIABLE(12345; vText; vOther)
Catch
	ALERT(Last errors.last().message)
End try
