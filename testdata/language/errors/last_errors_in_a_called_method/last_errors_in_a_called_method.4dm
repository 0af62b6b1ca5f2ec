// docs: commands/last-errors
// A method called from Catch sees the errors.

Try
	throw(12; "broken")
Catch
	report
End try
