// docs: Concepts/object
// Trap 66: = compares references.

ALERT(String({q: 1}={q: 1}))
