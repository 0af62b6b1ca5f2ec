// docs: Concepts/collection
// A collection variable is a reference.

var $a; $b : Collection

$a:=[1]
$b:=$a
$b.push(2)
ALERT(String($a.length))
ALERT(String($a=$b))
ALERT(String($a=[1; 2]))
$b:=$a.copy()
$b.push(3)
ALERT(String($a.length))
