// docs: Concepts/classes
// Classes cannot extend each other in a circle.

Try
	$o:=cs.A.new()
	ALERT("not here")
Catch
	ALERT("error")
End try
