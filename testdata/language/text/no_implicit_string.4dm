// docs: Concepts/operators
// A number, a date, a time or a Boolean is not turned into a text by +.

var $s : Text

Try
	$s:="n="+5
	ALERT("no error")
Catch
	ALERT("error "+String(Last errors[0].errCode))
End try
Try
	$s:="d="+!2024-01-01!
	ALERT("no error")
Catch
	ALERT("error "+String(Last errors[0].errCode))
End try
Try
	$s:="b="+True
	ALERT("no error")
Catch
	ALERT("error "+String(Last errors[0].errCode))
End try
ALERT("["+$s+"]")
ALERT("n="+String(5))
