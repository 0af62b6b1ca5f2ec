// docs: Concepts/classes
// Properties and functions have one name space: a name used twice is an error.

Try
	$o:=cs.Clash.new()
Catch
	ALERT(Last errors[0].message)
End try
