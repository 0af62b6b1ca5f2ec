// docs: Concepts/parameters
// Trap 90: a parameter of #DECLARE refuses a wrong type; one of C_TEXT is then empty.

Try
	named(1)
Catch
	ALERT("error "+String(Last errors[0].errCode))
End try
numbered(1)
