// docs: Concepts/operators
// The page's example: the right side is not run when the object is null.

var $myObject : Object

$myObject:=Null
If (($myObject#Null) && ($myObject.value>10))
	ALERT("code")
Else 
	ALERT("skipped")
End if 
$myObject:={value: 11}
If (($myObject#Null) && ($myObject.value>10))
	ALERT("code")
End if 
