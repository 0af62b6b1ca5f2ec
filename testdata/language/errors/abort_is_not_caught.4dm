// docs: commands/abort
// A Try does not stop ABORT. No page says so: ABORT is no error, and Try intercepts errors (Concepts/error-handling).

Try
	ALERT("try")
	ABORT
Catch
	ALERT("not here")
End try
ALERT("not here")
