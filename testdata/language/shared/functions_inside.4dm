// docs: Concepts/shared
// A function may be held by a shared object, and is called with it as This.

var $s : Object

$s:=New shared object("n"; 5; "f"; Formula(This.n*2))
ALERT(String($s.f()))
