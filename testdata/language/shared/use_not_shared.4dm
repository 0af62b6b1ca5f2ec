// docs: Concepts/shared
// Use takes a shared object or collection.

Try
	Use (New object)
		ALERT("not here")
	End use 
Catch
	ALERT(String(Last errors[0].errCode)+" "+Last errors[0].message)
End try
Try
	Use (Null)
		ALERT("not here")
	End use 
Catch
	ALERT(String(Last errors[0].errCode))
End try
