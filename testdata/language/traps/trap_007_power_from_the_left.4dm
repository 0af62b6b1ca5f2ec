// docs: Concepts/number
// Trap 7: (2^3)^2.

ALERT(String(2^3^2))
