// docs: Concepts/data-types
// The page's example of what cannot be written.

Try
	$x:="abc"+0.5+!1996-12-25!-?00:30:45?
	ALERT("no error")
Catch
	ALERT("error "+String(Last errors[0].errCode))
End try
