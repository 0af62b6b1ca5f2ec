// docs: Concepts/null-undefined
// An undefined value empties an element; Null is for objects and pointers only.

var $o : Object:={}

ARRAY TEXT($t; 1)
ARRAY OBJECT($ob; 1)
$t{1}:="x"
$t{1}:=$o.none
ALERT("["+$t{1}+"]")
$ob{1}:={a: 1}
$ob{1}:=Null
ALERT(String($ob{1}=Null))
Try
	$t{1}:=Null
Catch
	ALERT("error "+String(Last errors[0].errCode))
End try
