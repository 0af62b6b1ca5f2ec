// docs: Concepts/error-handling
// A Try takes the error before the global handler.

ON ERR CALL("globalHandler"; ek global)
Try
	throw(1; "caught")
Catch
	ALERT("catch "+Last errors[0].message)
End try
ALERT(String(Try(1+"a")=Null))
