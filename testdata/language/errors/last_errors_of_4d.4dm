// docs: commands/last-errors
// An error of the language has the signature 4DRT.

Try
	$x:=[1]*2
Catch
	ALERT(Last errors[0].componentSignature+" "+String(Last errors[0].errCode))
End try
