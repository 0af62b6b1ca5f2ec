// docs: Concepts/identifiers
// Names may hold letters of every script.

var $été; $ƒ; $_x1 : Integer

$été:=1
$ƒ:=2
$_x1:=3
ALERT(String($ÉTÉ+$ƒ+$_X1))
