// docs: Concepts/variables
// A text assigned is a copy: changing a character of one leaves the other.

var $a; $b : Text

$a:="abc"
$b:=$a
$b[[1]]:="X"
ALERT($a+" "+$b)
$a+="d"
ALERT($a+" "+$b)
