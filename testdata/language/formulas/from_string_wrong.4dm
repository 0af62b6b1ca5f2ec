// docs: commands/formula-from-string
// A text that is no expression is an error.

Try
	$f:=Formula from string("1 +")
Catch
	ALERT(String(Last errors[0].errCode))
End try
