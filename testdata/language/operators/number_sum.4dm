// docs: Concepts/number
// + of two numbers.

ALERT(String(2 + 3))
