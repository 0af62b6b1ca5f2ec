// docs: Concepts/shared
// OB REMOVE uses the object itself.

var $s : Object

$s:=New shared object("a"; 1; "b"; 2)
OB REMOVE($s; "a")
ALERT(JSON Stringify($s))
