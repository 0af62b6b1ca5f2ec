Try
	throw(77; "inner")
Catch
	ALERT("cleaning up")
	throw
	ALERT("still here")
End try
