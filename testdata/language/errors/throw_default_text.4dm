// docs: commands-legacy/throw
// Without a description throw gives the error one with its code.

Try
	throw(50042)
Catch
	ALERT(Last errors[0].message)
End try
Try
	throw({errCode: 1})
Catch
	ALERT(Last errors[0].message)
End try
