// docs: commands/new-process
// A method that does not exist is an error at the call.
Try
	New process("nobody"; 0)
Catch
	ALERT(String(Last errors.last().errCode))
End try
allGone
