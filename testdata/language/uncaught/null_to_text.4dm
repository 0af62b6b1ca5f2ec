// docs: Concepts/data-types
// Null cannot be assigned to a Text.

var $t : Text

$t:=Null
