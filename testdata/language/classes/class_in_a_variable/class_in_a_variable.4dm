// docs: API/ClassClass
// A class can be kept in a variable, and new called on it.

var $class : 4D.Class

$class:=cs.Thing
ALERT(JSON Stringify($class.new(7)))
