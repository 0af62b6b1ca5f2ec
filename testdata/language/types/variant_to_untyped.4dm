// docs: Concepts/variant
// Only the value of a Variant is assigned to another variable.

C_VARIANT($v)
$v:="hello world"
$v2:=$v

ALERT(String(Type($v)=Is variant)+" "+String(Type($v2)=Is text))
