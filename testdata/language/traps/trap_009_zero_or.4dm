// docs: Concepts/operators
// Trap 9: 0 || 7 is 0, because 0 is truthy.

ALERT(String(0 || 7))
