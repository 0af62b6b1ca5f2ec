// docs: Concepts/null-undefined
// Trap 53: an undefined value is neither less nor greater, without an error.

var $o : Object:={a: 2; n: Null}

ALERT(String($o.zzz>1)+" "+String($o.zzz<1))
