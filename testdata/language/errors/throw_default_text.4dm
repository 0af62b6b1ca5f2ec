// docs: commands/throw
// Without a description throw gives the error one with its code, in the form of the page's example 3.

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
