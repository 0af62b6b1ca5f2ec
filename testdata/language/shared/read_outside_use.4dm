// docs: Concepts/shared
// Reading needs no Use.

var $s : Object

$s:=New shared object("a"; New shared collection(1; 2; 3))
ALERT(String($s.a[1])+" "+String($s.a.length)+" "+String($s.a.sum()))
