// docs: Concepts/pointer, Concepts/parameters
// A parameter is a local variable: a pointer to it changes the copy.

$t:="caller"
change($t)
ALERT($t)
