// docs: Concepts/shared
// OB Copy of a shared object is plain, with all it contains.

var $s; $o : Object

$s:=New shared object("a"; New shared object("n"; 1); "c"; New shared collection(1))
$o:=OB Copy($s)
$o.a.n:=2
$o.c.push(2)
ALERT(JSON Stringify($o)+JSON Stringify($s)+" "+String(OB Is shared($o))+String(OB Is shared($o.a)))
