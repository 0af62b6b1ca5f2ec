// docs: Concepts/shared
// Outside Use a change is an error, and is not made.

var $s : Object
var $c : Collection

$s:=New shared object("a"; 1)
$c:=New shared collection(1)
Try
	$s.a:=2
Catch
	ALERT(String(Last errors[0].errCode)+" "+Last errors[0].message)
End try
Try
	$s.b:=2
Catch
	ALERT(String(Last errors[0].errCode))
End try
Try
	$c[0]:=2
Catch
	ALERT(String(Last errors[0].errCode)+" "+Last errors[0].message)
End try
Try
	$s.a+=1
Catch
	ALERT(String(Last errors[0].errCode))
End try
Try
	OB SET($s; "a"; 5)
Catch
	ALERT(String(Last errors[0].errCode))
End try
ALERT(JSON Stringify($s)+JSON Stringify($c))
