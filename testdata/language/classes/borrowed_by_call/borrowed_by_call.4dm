// docs: API/FunctionClass
// A function of a class can be called on another object.

var $o : Object

$o:={name: "Lisa"}
ALERT(cs.Greeter.new().greet.call($o; "hello"; "!"))
ALERT(cs.Greeter.new().greet.apply($o; ["bye"; "."]))
