// docs: Concepts/shared
// A copy of a shared object is not shared, unless it is asked for.

var $s; $c : Object

$s:=New shared object("a"; 1)
$c:=OB Copy($s)
$c.a:=2
ALERT(String($c.a)+" "+String($s.a)+" "+String(OB Is shared($c)))
$c:=OB Copy({a: 5}; ck shared)
ALERT(String(OB Is shared($c)))
