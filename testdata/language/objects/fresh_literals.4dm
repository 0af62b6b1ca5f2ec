// docs: Concepts/object
// A literal makes a new object each time it is evaluated.

var $i : Integer
var $c : Collection

$c:=[]
For ($i; 1; 3)
	$c.push({n: 0})
	$c[$i-1].n:=$i
End for 
ALERT(JSON Stringify($c))
