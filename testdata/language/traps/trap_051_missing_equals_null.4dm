// docs: Concepts/null-undefined
// Trap 51: a missing property equals Null.

var $o : Object:={a: 2; n: Null}

ALERT(String($o.zzz=Null))
