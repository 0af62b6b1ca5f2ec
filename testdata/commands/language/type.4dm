// docs: commands/type, commands/value-type, commands/undefined
// The declared type and the type of the value.

var $i : Integer
var $v : Variant
var $t : Text
ARRAY TEXT($a; 1)
ARRAY LONGINT($b; 1; 1)
ALERT(String(Type($i)=Is longint)+String(Value type($i)=Is real))
ALERT(String(Type($t)=Is text)+String(Type($a)=Text array)+String(Type($b)=Array 2D))
ALERT(String(Value type($a)=Is real))
ALERT(String(Value type($v)=Is undefined)+String(Undefined($v))+String(Undefined(Null)))
$v:="x"
ALERT(String(Value type($v)=Is text))
ALERT(String(Value type(New object("value"; 42).value)=Is real)+String(Value type(Null)=Is null)+String(Value type(New collection)=Is collection))
