// docs: Concepts/control-flow
// Trap 70: the variable of For each is not the element.

var $c : Collection:=[1; 2]
var $e : Integer

For each ($e; $c)
	$e:=$e*10
End for each 
ALERT(JSON Stringify($c))
