// docs: Concepts/date
// A date cannot be ordered with a text.

Try
	$x:=!2024-01-01!<"2024"
	ALERT("no error")
Catch
	ALERT("error")
End try
