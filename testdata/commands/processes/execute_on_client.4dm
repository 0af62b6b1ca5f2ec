// docs: commands/execute-on-client
// An application without clients cannot do it, and says so.
Try
	EXECUTE ON CLIENT("Client1"; "method"; 1)
Catch
	ALERT(Last errors.last().message+" "+String(OK))
End try
