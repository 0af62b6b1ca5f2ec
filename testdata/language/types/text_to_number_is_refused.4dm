// docs: Concepts/data-types
// Conversions between text and number are explicit.

var $i : Integer:=5
var $t : Text:="kept"

Try
	$i:="6"
Catch
	ALERT("error "+String(Last errors[0].errCode)+" "+String($i))
End try
Try
	$t:=6
Catch
	ALERT("error "+String(Last errors[0].errCode)+" "+$t)
End try
$i:=Num("6")
$t:=String(6)
ALERT(String($i)+" "+$t)
