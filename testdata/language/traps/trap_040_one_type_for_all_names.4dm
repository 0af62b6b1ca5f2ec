// docs: Concepts/variables
// Trap 40: the type at the end of var belongs to all names.

var $a; $b : Text

ALERT(String(Type($a))+" "+String(Type($b)))
