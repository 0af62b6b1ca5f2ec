// docs: Concepts/shared
// Functions that change a collection use it themselves.

var $c : Collection

$c:=New shared collection
$c.push("b").push("a")
$c.unshift("z")
$c.sort()
$c.insert(0; "first")
$c.remove(1)
ALERT($c.join(",")+" "+$c.pop()+" "+$c.shift()+" "+$c.join(","))
$c.resize(3)
ALERT(String($c.length))
$c.clear()
ALERT(String($c.length)+" "+String(OB Is shared($c)))
