// docs: ORDA/ordaClasses (": (This.firstName=Null) & (This.lastName=Null)"), aikit/asynchronous-call ("If (...) && (...)")
// Trap 76: a condition does not end at the first closing parenthesis.

var $a; $b : Integer

$b:=2
If ($a=1) | ($b=2)
	ALERT("true")
End if 
