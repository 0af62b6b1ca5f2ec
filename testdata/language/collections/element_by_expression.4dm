// docs: Concepts/collection
// The number of an element is any numeric expression.

var $c : Collection:=["a"; "b"; "c"; "d"]
var $i : Integer:=1

ALERT($c[$i]+$c[$i+1]+$c[$c.length-1]+$c[Length("")])
