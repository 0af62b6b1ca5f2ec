// docs: Concepts/classes
// Functions and constructors may use numbered parameters and $0.

var $o : Object

$o:=cs.Old.new("HelloWorld")
ALERT($o.name+" "+String($o.area(50; 100)))
