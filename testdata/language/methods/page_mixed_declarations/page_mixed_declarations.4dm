// docs: Concepts/parameters
// The page's example: named and numbered parameters in one function.

var $o : Object:=cs.Calculator.new()

ALERT(String($o.add(2; 3)))
