// docs: Concepts/shared
// A shared function locks the group of its object.

var $o : Object

$o:=cs.Tree.new()
$o.add("leaf")
ALERT(JSON Stringify($o))
