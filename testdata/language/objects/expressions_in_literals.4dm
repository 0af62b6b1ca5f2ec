// docs: Concepts/object
// Values in a literal are expressions of any kind, evaluated from left to right.

var $n : Integer:=2
var $o : Object

$o:={sum: $n+1*2; list: [$n; $n*2]; nested: {deep: {deeper: $n}}; text: "a"+"b"; cond: $n=2 ? "two" : "other"}
ALERT(JSON Stringify($o))
