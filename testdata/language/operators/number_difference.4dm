// docs: Concepts/number
// - of two numbers.

ALERT(String(3 - 2))
