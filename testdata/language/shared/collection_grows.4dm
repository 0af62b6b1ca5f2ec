// docs: Concepts/collection ("the collection is automatically resized"), Concepts/shared
// An element beyond the end makes a shared collection grow, inside Use.

var $c : Collection

$c:=New shared collection(1)
Use ($c)
	$c[3]:=4
End use 
ALERT(JSON Stringify($c))
