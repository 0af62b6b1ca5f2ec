// docs: Concepts/methods
// A method that returns a value is called in an expression like a command.

var $x : Integer

$x:=five+2
ALERT(String($x)+" "+String(five()*five))
