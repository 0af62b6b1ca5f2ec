// docs: Concepts/object
// Trap 100: keys are case-sensitive.

ALERT(String(Undefined({x: 1}["X"])))
