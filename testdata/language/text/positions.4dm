// docs: Concepts/string
// Length and positions count characters from 1, also for letters outside ASCII.

var $s : Text

$s:="né à Orléans"
ALERT(String(Length($s)))
ALERT($s[[2]])
ALERT(Substring($s; 6; 3))
ALERT(String(Position("O"; $s)))
ALERT(String(Length("日本")))
ALERT(Substring("日本語"; 2; 1))
