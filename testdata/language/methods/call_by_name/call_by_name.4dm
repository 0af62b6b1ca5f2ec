// docs: Concepts/methods
// The name of a method is a call, with or without parentheses; there is no bare reference to it.

var $x : Integer

$x:=five
ALERT(String($x))
$x:=five()+1
ALERT(String($x))
ALERT(String(five+five))
ALERT(String(FIVE*2))
