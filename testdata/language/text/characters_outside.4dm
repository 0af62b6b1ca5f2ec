// docs: Concepts/string
// In interpreted mode a position outside the text is no error: reading gives an empty text, writing nothing.

var $t : Text:="abc"

ALERT("["+$t[[0]]+"]["+$t[[4]]+"]["+$t[[-1]]+"]")
$t[[0]]:="x"
$t[[4]]:="x"
vsAnyText:=""
vsAnyText[[1]]:="A"
ALERT($t+"["+vsAnyText+"]")
