// docs: ORDA/ordaClasses (": (This.firstName=Null) & (This.lastName=Null)"), aikit/asynchronous-call ("If (...) && (...)")
// The condition of If does not end at its first parenthesis.

var $a; $b : Integer

$a:=0
$b:=2
If ($a=1) | ($b=2)
	ALERT("one of them")
End if 
If ($a=1) & ($b=2)
	ALERT("both")
Else 
	ALERT("not both")
End if 
While ($a<3) & ($b=2)
	$a:=$a+1
End while 
ALERT(String($a))
