// docs: Concepts/number
// * of two numbers.

ALERT(String(5 * 2))
