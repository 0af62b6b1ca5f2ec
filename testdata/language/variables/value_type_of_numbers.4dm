// docs: commands/value-type
// Every number is a Real for Value type when interpreted.

var $i : Integer

$i:=42
ALERT(String(Value type(20)))
ALERT(String(Value type($i)))
ALERT(String(Type($i)))
