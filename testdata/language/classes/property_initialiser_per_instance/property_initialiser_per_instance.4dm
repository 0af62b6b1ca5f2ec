// docs: Concepts/classes
// The value of a property is made for each instance.

var $a; $b : Object

$a:=cs.Bag.new()
$b:=cs.Bag.new()
$a.items.push(1)
ALERT(String($a.items.length)+" "+String($b.items.length))
