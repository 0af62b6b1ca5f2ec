// docs: Concepts/control-flow
// Assigning to the variable of For each does not change the collection; changing the object it refers to does.

var $c : Collection
var $e : Integer
var $o : Object

$c:=[1; 2]
For each ($e; $c)
	$e:=$e*10
End for each 
ALERT(JSON Stringify($c))
$c:=[{n: 1}; {n: 2}]
For each ($o; $c)
	$o.n:=$o.n*10
End for each 
ALERT(JSON Stringify($c))
