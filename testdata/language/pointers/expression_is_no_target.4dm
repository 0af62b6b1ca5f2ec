//tetra: status=1
// docs: Concepts/pointer
// Pointers refer to variables: not to an expression.

$p:=->(1+2)
