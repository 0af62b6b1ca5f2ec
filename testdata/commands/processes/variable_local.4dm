// docs: commands/get-process-variable, commands/set-process-variable: no local variables of the other process
var $copy; $local : Text

Try
	GET PROCESS VARIABLE(Current process; $local; $copy)
Catch
	ALERT(String(Last errors.last().errCode))
End try
Try
	SET PROCESS VARIABLE(Current process; $local; "x")
Catch
	ALERT(String(Last errors.last().errCode))
End try
