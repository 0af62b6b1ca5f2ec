// docs: Concepts/data-types, Concepts/variant
// A declared Variant is undefined.

var $v : Variant
var $w

ALERT(String(Undefined($v))+" "+String(Type($v)=Is variant)+" "+String(Value type($v)=Is undefined))
ALERT(String(Undefined($w))+" "+String(Type($w)=Is variant))
