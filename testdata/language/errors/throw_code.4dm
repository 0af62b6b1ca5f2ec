// docs: commands/throw
// throw with a code, and with a code and a text.

Try
	throw(5)
Catch
	ALERT(String(Last errors[0].errCode)+" "+Last errors[0].componentSignature)
	ALERT(Last errors[0].message)
End try
Try
	throw(1234; "not found")
Catch
	ALERT(String(Last errors[0].errCode)+" "+Last errors[0].message)
End try
