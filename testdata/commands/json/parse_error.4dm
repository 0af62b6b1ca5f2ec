// docs: commands/json-parse
// Text that is no JSON is an error.

Try
	$o:=JSON Parse("{\"a\":}")
Catch
	ALERT("caught")
End try
Try
	$o:=JSON Parse("")
Catch
	ALERT("caught")
End try
