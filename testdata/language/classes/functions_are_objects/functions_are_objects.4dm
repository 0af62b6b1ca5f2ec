// docs: Concepts/classes
// A function of a class can be read without calling it, and called on another object.

var $p : Object
var $f : 4D.Function

$p:=cs.Person.new()
$p.name:="Ada"
$f:=$p.hello
ALERT($p.hello("!"))
ALERT($f.call({name: "Bob"}; "?"))
ALERT(String(OB Instance of($f; 4D.Function)))
