// docs: commands/value-type, Concepts/null-undefined (Examples)
// Null and undefined are two types.

var $o : Object

$o:={n: Null}
ALERT(String(Value type($o.n)=Is null))
ALERT(String(Value type($o.zzz)=Is undefined))
ALERT(String(Value type(Null)))
ALERT(String(Value type($o.zzz)))
ALERT(String(Undefined($o.n)))
