// docs: commands/execute-formula
// Control of flow statements are not possible.

Try
	EXECUTE FORMULA("If (True)")
	ALERT("not here")
Catch
	ALERT(String(Last errors[0].errCode))
End try
