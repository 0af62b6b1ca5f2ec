// docs: Concepts/variables
// One var declares several variables, local and process ones.

var $myText; myText; $vt : Text

$myText:="a"
myText:="b"
ALERT($myText+myText+"["+$vt+"] "+String(Type(myText)))
