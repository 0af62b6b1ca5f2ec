// docs: commands-legacy/abort
// A Try does not stop ABORT.

Try
	ALERT("try")
	ABORT
Catch
	ALERT("not here")
End try
ALERT("not here")
