// docs: Concepts/string
// Accented letters are characters.

var $t : Text:="éàü"

ALERT(String(Length($t))+" "+$t[[2]])
$t[[2]]:="è"
ALERT($t)
