// docs: Concepts/operators
// 0 is truthy for the ternary operator, && and ||.

ALERT(0 ? "yes" : "no")
ALERT(String(0 || 7))
ALERT(String(0 && 7))
