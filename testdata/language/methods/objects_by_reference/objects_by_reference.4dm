// docs: Concepts/parameters
// An object or collection is passed by reference: its content is the caller's.

var $o : Object
var $c : Collection

$o:={age: 40}
$c:=[1]
change($o; $c)
ALERT(String($o.age)+" "+$c.join(","))
