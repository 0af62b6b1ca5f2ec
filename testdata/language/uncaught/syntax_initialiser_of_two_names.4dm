// docs: Concepts/variables
// Only a variable declared alone can have a value.

ALERT("not run")
var $a; $b : Text:="x"
