// docs: Concepts/null-undefined
// A property of an undefined value is undefined, however long the chain.

var $o : Object:={}

ALERT(String(Undefined($o.a.b.c))+" "+String(Undefined($o["a"]["b"]))+" "+String(Undefined($o.a[3].b)))
