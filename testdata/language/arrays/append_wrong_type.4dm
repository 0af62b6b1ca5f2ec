// docs: commands/append-to-array
// The value must fit the type of the array: error 54.

ARRAY TEXT($a; 0)
Try
	APPEND TO ARRAY($a; 5)
	ALERT("no error")
Catch
	ALERT("error "+String(Last errors[0].errCode)+" "+String(Size of array($a)))
End try
