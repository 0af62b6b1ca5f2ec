// docs: commands/ob-copy
// A copy of an instance is an instance of the same class.

var $a; $b : Object

$a:=cs.Point.new(1)
$b:=OB Copy($a)
$b.x:=2
ALERT(OB Class($b).name+" "+String($b.double())+" "+String($a.double()))
