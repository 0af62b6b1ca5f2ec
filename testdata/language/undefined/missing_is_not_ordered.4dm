// docs: Concepts/null-undefined
// Ordering an undefined value with a scalar is False, without error.

var $o : Object

$o:={}
ALERT(String($o.zzz>1))
ALERT(String($o.zzz<1))
ALERT(String($o.zzz>="a"))
