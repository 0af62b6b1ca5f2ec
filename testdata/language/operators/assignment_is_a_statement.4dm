//tetra: status=1
// docs: Concepts/operators
// := is no operator within an expression.

$a:=$b:=1
