// docs: Concepts/number
// What is not a number, or infinite, is 0 when an Integer is wanted: the page leaves it open.

var $i : Integer:=7

$i:=1/0
ALERT(String($i))
