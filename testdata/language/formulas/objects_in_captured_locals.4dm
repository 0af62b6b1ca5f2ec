// docs: commands/formula
// A captured object is the same object: what changes in it is seen.

var $data : Object
var $f : 4D.Function

$data:={n: 1}
$f:=Formula($data.n)
$data.n:=2
ALERT(String($f.call()))
$data:={n: 3}
ALERT(String($f.call()))
