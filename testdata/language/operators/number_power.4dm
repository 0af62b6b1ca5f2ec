// docs: Concepts/number
// ^ is the power.

ALERT(String(2 ^ 3))
