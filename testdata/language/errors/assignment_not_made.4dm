// docs: Concepts/error-handling
// A statement that fails leaves its variable as it was.

var $n : Integer
var $c : Collection

$n:=5
$c:=[1]
Try
	$n:=$n+"1"
Catch
	ALERT("error "+String(Last errors[0].errCode))
End try
Try
	$c[0]:=$c[0]+"1"
Catch
	ALERT("error")
End try
ALERT(String($n)+" "+JSON Stringify($c))
