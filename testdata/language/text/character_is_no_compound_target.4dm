//tetra: status=1
// docs: Concepts/operators
// Compound assignment does not work on characters.

$t:="abc"
$t[[1]]+="x"
