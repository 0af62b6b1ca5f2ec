// docs: commands/value-type, commands/copy-array
// Trap 82: an array as a value is the number of its current element.

ARRAY TEXT($t; 3)
$t:=2
$x:=$t
ALERT(String($x)+" "+String(Value type($x)=Is real))
