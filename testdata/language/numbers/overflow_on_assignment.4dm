// docs: Concepts/number
// An Integer variable holds 32 bits: the documentation calls what lies outside "not valid", here it wraps.

var $i : Integer

$i:=2147483647
$i:=$i+1
ALERT(String($i))
$i:=$i-1
ALERT(String($i))
