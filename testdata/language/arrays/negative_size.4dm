// docs: Concepts/arrays
// An array cannot have less than no elements.

Try
	ARRAY TEXT($a; -1)
	ALERT("no error")
Catch
	ALERT("error "+String(Last errors[0].errCode))
End try
