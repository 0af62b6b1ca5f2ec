// docs: API/FunctionClass
// A formula that is the name of a method passes its arguments to it, and This.

var $o : Object

$o:={unit: "cm"; show: Formula(withUnit)}
ALERT($o.show(3))
ALERT(Formula(withUnit).call({unit: "kg"}; 5))
