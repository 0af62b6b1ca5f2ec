// docs: Concepts/boolean, Concepts/number
// Trap 5: $a=1 & $c=2 reads ((($a=1) & $c)=2), a Boolean and a number.

var $a; $c : Integer
var $b : Boolean

$a:=1
$c:=2
Try
	$b:=$a=1 & $c=2
	ALERT("no error")
Catch
	ALERT("error "+String(Last errors[0].errCode))
End try
$b:=($a=1) & ($c=2)
ALERT(String($b))
