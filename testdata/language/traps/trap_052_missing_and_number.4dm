// docs: Concepts/null-undefined
// Trap 52: a missing property is not 0.

var $o : Object:={a: 2; n: Null}

ALERT(String($o.zzz=0)+" "+String($o.zzz#0))
