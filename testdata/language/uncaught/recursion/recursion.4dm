// docs: Concepts/methods
//tetra: max-depth=100
// Recursion without an end is an error that says so.

down(1)
