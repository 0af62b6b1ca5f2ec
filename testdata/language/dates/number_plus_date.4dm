// docs: Concepts/date
// A number plus a date is not an operation: the date comes first.

Try
	$x:=5+!2024-01-01!
	ALERT("no error")
Catch
	ALERT("error "+String(Last errors[0].errCode))
End try
