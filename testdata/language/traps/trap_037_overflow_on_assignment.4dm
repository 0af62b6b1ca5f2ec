// docs: Concepts/number
// Trap 37: a number out of range gives no valid value; here the higher bits are dropped.

var $i : Integer:=2147483647

$i:=$i+1
ALERT(String($i))
