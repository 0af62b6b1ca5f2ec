// docs: Concepts/null-undefined
// Reading a property of an undefined value gives an undefined value.

var $o : Object

$o:={a: 2}
ALERT(String(Undefined($o.zzz)))
ALERT(String(Undefined($o.zzz.deep.er)))
ALERT(String($o.zzz.deep.er=Null))
