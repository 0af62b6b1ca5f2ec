// docs: commands/execute-formula
// An error in the line goes to the method that executes it. No page names the error: it is that of the line.

Try
	EXECUTE FORMULA("pv:=1+\"a\"")
Catch
	ALERT(String(Last errors[0].errCode))
End try
