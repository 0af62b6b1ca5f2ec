// docs: Concepts/control-flow
// Changing the object in the variable changes the element, assigning the variable does not.

var $c : Collection:=[{n: 1}; {n: 2}]
var $o : Object

For each ($o; $c)
	$o.n:=$o.n*10
	$o:={n: 0}
End for each 
ALERT(JSON Stringify($c))
