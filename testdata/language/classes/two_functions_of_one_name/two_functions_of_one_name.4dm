// docs: Concepts/classes
// A function defined twice is an error.

Try
	$o:=cs.Twice.new()
Catch
	ALERT(Last errors[0].message)
End try
