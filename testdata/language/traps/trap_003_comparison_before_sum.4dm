// docs: Concepts/number
// Trap 3: 4=2+2 reads (4=2)+2, a Boolean and a number, which cannot be added.

var $b : Boolean

Try
	$b:=4=2+2
	ALERT("no error")
Catch
	ALERT("error "+String(Last errors[0].errCode))
End try
$b:=4=(2+2)
ALERT(String($b))
