// docs: commands/execute-formula, commands/formula-from-string, commands/formula
// Code in texts.

EXECUTE FORMULA("ALERT(\"two \"+String(1+1))")
EXECUTE FORMULA("pv:=7*6")
ALERT(String(pv))
EXECUTE FORMULA("")
ALERT(String(Formula from string("$1*2").call(Null; 21)))
ALERT(Formula from string("1+2").source)
Try
	$f:=Formula from string("$local+1")
Catch
	ALERT(String(Last errors[0].errCode))
End try
