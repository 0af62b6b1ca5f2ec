// docs: commands/value-type
// Numbers in properties are always Real, also those of an Integer variable.

var $i : Integer:=42
var $o : Object:=New object("value"; $i)

ALERT(String(Value type($o.value)=Is real))
