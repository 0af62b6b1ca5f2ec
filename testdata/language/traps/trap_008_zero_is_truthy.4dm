// docs: Concepts/operators
// Trap 8: 0 is truthy in the ternary operator.

ALERT(0 ? "yes" : "no")
