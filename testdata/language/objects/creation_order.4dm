// docs: Concepts/object
// Properties keep the order in which they were created.

var $o : Object

$o:={z: 1; a: 2}
$o.m:=3
$o.a:=4
ALERT(OB Keys($o).join(","))
OB REMOVE($o; "z")
$o.z:=5
ALERT(OB Keys($o).join(","))
