// docs: Concepts/collection
// Trap 61: an undefined element of a literal is Null.

var $o : Object:={a: 2; n: Null}
var $c : Collection:=[$o.zzz]

ALERT(String($c.length)+" "+String(Value type($c[0])=Is null))
