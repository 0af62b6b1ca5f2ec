// docs: Concepts/pointer
// Only pointers can be followed.

$t:="text"
Try
	$x:=$t->
	ALERT("no error")
Catch
	ALERT("error")
End try
