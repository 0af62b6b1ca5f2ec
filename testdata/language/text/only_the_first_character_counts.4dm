// docs: Concepts/string
// One position takes one character: of a longer text the first. The page does not say so.

var $t : Text:="abc"

$t[[2]]:="XYZ"
ALERT($t)
$t[[2]]:=""
ALERT($t)
