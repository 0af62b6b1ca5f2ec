// docs: Concepts/operators
// Trap 14: || goes on until something is truthy.

ALERT(String(False || "" || 3))
