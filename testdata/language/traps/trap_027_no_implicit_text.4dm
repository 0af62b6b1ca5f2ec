// docs: Concepts/quick-tour, Concepts/data-types
// Trap 27: a number is not made a text by itself.

Try
	$s:="n="+5
	ALERT("no error")
Catch
	ALERT("error "+String(Last errors[0].errCode))
End try
