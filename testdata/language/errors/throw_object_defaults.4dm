// docs: commands/throw
// Without errCode throw uses -1; without componentSignature, host.

Try
	throw({message: "This is my error"})
Catch
	ALERT(String(Last errors[0].errCode)+" "+Last errors[0].message+" "+Last errors[0].componentSignature)
End try
