// docs: Concepts/arrays
// An index beyond the size is an error.

ARRAY LONGINT($a; 2)
Try
	$a{3}:=1
	ALERT("no error")
Catch
	ALERT("error "+String(Last errors[0].errCode))
End try
Try
	$x:=$a{-1}
	ALERT("no error")
Catch
	ALERT("error "+String(Last errors[0].errCode))
End try
ALERT(String(Size of array($a)))
