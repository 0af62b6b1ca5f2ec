// docs: Concepts/variables
// var does not give a variable that exists already its empty value again.

var $t : Text

$t:="kept"
var $t : Text
ALERT($t)
C_TEXT($t)
ALERT($t)
