// docs: Concepts/classes
// A class that extends one that does not exist cannot be used.

Try
	$o:=cs.Lost.new()
Catch
	ALERT(Last errors[0].message)
End try
