// docs: Concepts/control-flow (the variable is of the type of the elements), Concepts/variant
// A Variant takes elements of every type.

var $v : Variant
var $t : Text

For each ($v; [1; "a"; True; Null; {}; []; !2024-01-01!])
	$t+=String(Value type($v))+" "
End for each 
ALERT($t)
