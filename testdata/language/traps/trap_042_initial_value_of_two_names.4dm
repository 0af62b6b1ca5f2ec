//tetra: status=1
// docs: Concepts/variables
// Trap 42: only one name can have an initial value.

var $a; $b : Text:="x"
