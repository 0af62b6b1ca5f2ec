// docs: Concepts/blob
// No operator works on Blobs.

var $a; $b : Blob

Try
	$x:=$a=$b
	ALERT("no error")
Catch
	ALERT("error "+String(Last errors[0].errCode))
End try
Try
	$x:=$a+$b
	ALERT("no error")
Catch
	ALERT("error "+String(Last errors[0].errCode))
End try
