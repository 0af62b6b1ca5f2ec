// docs: API/ClassClass
// new() on a class that does not exist is an error.

Try
	$o:=cs.Persn.new()
Catch
	ALERT(Last errors[0].message)
End try
