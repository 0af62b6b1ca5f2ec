//tetra: status=1
// docs: Concepts/variables
// A type that does not exist.

var $a : Texte
