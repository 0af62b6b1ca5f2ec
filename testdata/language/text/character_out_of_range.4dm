// docs: Concepts/string
// A character beyond the text is no error when interpreted: reading gives an empty text, writing changes nothing.

var $s : Text

$s:="cat"
ALERT("["+$s[[0]]+"]")
ALERT("["+$s[[9]]+"]")
$s[[9]]:="x"
$s[[0]]:="x"
ALERT($s)
