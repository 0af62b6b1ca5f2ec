// docs: Concepts/variables
// A type with a value: the value is converted to the type.

var $i : Integer:=2.7
var $v : Variant:=2.7

ALERT(String($i)+" "+String($v)+" "+String(Type($v)=Is variant))
