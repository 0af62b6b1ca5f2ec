// docs: Concepts/operators
// Trap 10: an empty text is falsy.

ALERT("" || "def")
