// docs: commands/undefined
// Undefined($x) is the same as Value type($x)=Is undefined.

var $o : Object:={a: 1}

ALERT(String(Undefined($o.b)=(Value type($o.b)=Is undefined)))
ALERT(String(Undefined($o.a)=(Value type($o.a)=Is undefined)))
