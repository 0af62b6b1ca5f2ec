// docs: Concepts/null-undefined
// An undefined condition is false.

var $o : Object

If ($o.a)
	ALERT("true")
Else 
	ALERT("false")
End if 
$o:={}
If ($o.a)
	ALERT("true")
Else 
	ALERT("false")
End if 
