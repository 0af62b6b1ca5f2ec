// docs: Concepts/string
// Replacing a character before and after one that counts two.

var $t : Text:="a😀b"

$t[[1]]:="x"
$t[[4]]:="y"
ALERT($t)
