// docs: commands/string
// String of each kind of value.

var $o : Object

$o:={n: Null}
ALERT(String(12))
ALERT(String(-0.5))
ALERT(String("abc"))
ALERT(String(True))
ALERT(String(False))
ALERT(String(?01:02:03?))
ALERT(String(Null))
ALERT(String($o.n))
ALERT("["+String($o.missing)+"]")
