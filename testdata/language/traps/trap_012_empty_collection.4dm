// docs: Concepts/operators
// Trap 12: [] is falsy.

ALERT([] ? "some" : "none")
