// docs: Concepts/number
// Trap 1: operators have no precedence, they are applied from left to right.

ALERT(String(2+3*4))
