// docs: Concepts/string
// Trap 84: a character that is not there can be assigned without an error in interpreted mode. The page does not say what happens to the text: it stays.

var $s : Text:="cat"

$s[[9]]:="x"
ALERT($s)
