// docs: commands/set-process-variable: no pointers
Try
	SET PROCESS VARIABLE(Current process; vPointer; ->vText)
Catch
	ALERT(String(Last errors.last().errCode))
End try
