// docs: Concepts/number
// A value out of range gives no valid value; here the bits above 32 are dropped.

var $i : Integer

$i:=2147483648
ALERT(String($i))
$i:=4294967301
ALERT(String($i))
$i:=-2147483649
ALERT(String($i))
