// docs: Concepts/parameters
// The page's example: a result declared by its type only is $0.

var $o : Object:=cs.Calculator.new()

ALERT(String($o.add(2; 3)))
