// docs: Concepts/pointer
// A nil pointer cannot be followed, neither to read nor to write. The page does not name the error.

var $nil : Pointer

Try
	$x:=$nil->
	ALERT("no error")
Catch
	ALERT("error")
End try
Try
	$nil->:=1
	ALERT("no error")
Catch
	ALERT("error")
End try
Try
	$x:=$nil->{1}
	ALERT("no error")
Catch
	ALERT("error")
End try
