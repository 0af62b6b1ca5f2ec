// docs: Concepts/operators
// A comparison has the level of a sum: 4=2+2 adds 2 to a Boolean, which is an error.

var $b : Boolean

$b:=True
Try
	$b:=4=2+2
	ALERT("no error")
Catch
	ALERT("error "+String(Last errors[0].errCode))
End try
ALERT(String($b))
ALERT(String(4=(2+2)))
