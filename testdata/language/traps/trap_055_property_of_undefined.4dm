// docs: Concepts/null-undefined
// Trap 55: a property of an undefined value is undefined.

var $o : Object:={a: 2; n: Null}

ALERT(String(Undefined($o.zzz.deep.er)))
