// docs: Concepts/classes
// There can only be one constructor.

Try
	$o:=cs.Double.new()
Catch
	ALERT(Last errors[0].message)
End try
