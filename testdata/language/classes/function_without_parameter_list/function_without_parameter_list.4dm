// docs: Concepts/classes
// The parentheses of a function without parameters may be left out in its definition.

ALERT(cs.Short.new().hello())
