// docs: commands/throw, commands/last-errors
// Errors with a number and a text, or described by an object.

Try
	throw(50042; "This is a custom error")
Catch
	ALERT(String(Last errors[0].errCode)+" "+Last errors[0].message+" "+Last errors[0].componentSignature)
End try
Try
	throw(7)
Catch
	ALERT(Last errors[0].message)
End try
Try
	throw({errCode: 1; message: "This an error"})
Catch
	ALERT(String(Last errors[0].errCode)+" "+Last errors[0].message)
End try
Try
	throw({errCode: 1})
Catch
	ALERT(Last errors[0].message)
End try
Try
	throw({message: "no number"; detail: 5})
Catch
	ALERT(String(Last errors[0].errCode)+" "+String(Last errors[0].detail))
End try
