//tetra: status=1
// docs: Concepts/variables, Concepts/parameters
// A parameter of #DECLARE cannot be declared again with var.
#DECLARE($a : Text)

var $a : Integer
