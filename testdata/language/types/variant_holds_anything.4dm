// docs: Concepts/variant
// The types of value a Variant can contain.

var $v : Variant
var $x : Blob
var $text : Text

For each ($v; ["a"; 1.5; True; !2024-01-01!; {}; []; Null])
	ALERT(String(Value type($v)))
End for each 
$v:=?01:00:00?
ALERT(String(Value type($v)))
$v:=$x
ALERT(String(Value type($v)))
$v:=->$text
ALERT(String(Value type($v)))
$v:=Null
ALERT(String(Value type($v)))
