// docs: Concepts/number
// Trap 2: ((20-4)-2)*3.

ALERT(String(20-4-2*3))
