// docs: Concepts/pointer
// Trap 86: following two pointers needs parentheses.

var $p; $pp : Pointer
var $v : Text:="value"

$p:=->$v
$pp:=->$p
ALERT(($pp->)->)
