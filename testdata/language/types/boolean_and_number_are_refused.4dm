// docs: Concepts/data-types
// Boolean and number convert with Num and Bool only.

var $b : Boolean
var $i : Integer

Try
	$b:=1
Catch
	ALERT("error "+String(Last errors[0].errCode))
End try
Try
	$i:=True
Catch
	ALERT("error "+String(Last errors[0].errCode))
End try
$b:=Bool(1)
$i:=Num(True)
ALERT(String($b)+" "+String($i))
